import { AgentsScreen } from '@etage/web-admin';
import { ForAdministrators } from './for-administrators';

export const AgentsPage = () => (
  <ForAdministrators>
    <AgentsScreen />
  </ForAdministrators>
);
