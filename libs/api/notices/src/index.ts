export type { MailSettings } from './delivery/mail.settings';
export * from './notices.module';
