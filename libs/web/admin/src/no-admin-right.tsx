import { ButtonLink, EmptyState, useScreenTitle } from '@etage/ui';
import { useTranslation } from 'react-i18next';

export interface NoAdminRightProps {
  /** Who may see what was asked for. */
  readonly who: 'facility-managers' | 'administrators';
  readonly homeHref: string;
}

/** Says who may, to those who may not. */
export function NoAdminRight({ who, homeHref }: NoAdminRightProps) {
  const { t } = useTranslation();
  useScreenTitle(t('admin.heading'));
  return (
    <EmptyState
      level={1}
      icon="key"
      heading={t('admin.noRight')}
      action={
        <ButtonLink href={homeHref} variant="primary">
          {t('shell.home')}
        </ButtonLink>
      }
    >
      {t(`admin.whoMay.${who}`)}
    </EmptyState>
  );
}
