import { useAgents } from '@etage/client';
import { DialogButton, EmptyState, useScreenTitle } from '@etage/ui';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AdminFailed } from '../admin-failed';
import { AdminLoading } from '../admin-loading';
import { AgentDialog } from './agent-dialog';
import { RemoveAgent } from './remove-agent';
import './agents-screen.css';

/** The programs that say who is there: docking stations, or the network. */
export function AgentsScreen() {
  const { t } = useTranslation();
  useScreenTitle(t('admin.agents.heading'));
  const heading = useRef<HTMLHeadingElement>(null);
  const { data: agents, error, refetch } = useAgents();
  const add = (
    <DialogButton variant="primary" icon="plus" label={t('admin.agents.add')}>
      {(onClose) => <AgentDialog onClose={onClose} />}
    </DialogButton>
  );
  return (
    <>
      <header className="admin-head">
        <h1 ref={heading} tabIndex={-1}>
          {t('admin.agents.heading')}
        </h1>
        {agents && agents.length > 0 && add}
      </header>
      <p className="admin-intro">{t('admin.agents.intro')}</p>
      {!agents &&
        (error ? <AdminFailed error={error} onRetry={() => void refetch()} /> : <AdminLoading />)}
      {agents?.length === 0 && (
        <EmptyState icon="dock" heading={t('admin.agents.empty')} action={add}>
          {t('admin.agents.emptyNext')}
        </EmptyState>
      )}
      {agents && agents.length > 0 && (
        <ul className="agents-list" aria-label={t('admin.agents.heading')}>
          {agents.map((agent) => (
            <li key={agent.agentId}>
              <span>{agent.name}</span>
              <RemoveAgent agent={agent} onRemoved={() => heading.current?.focus()} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
