export { levelName } from '@etage/ui';
