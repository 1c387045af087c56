import type { UnitView } from '@etage/contract';
import { LIMIT_NAMES, PLACE_KINDS, ROLES, type Role, type UnitId } from '@etage/domain';
import { ComboBox, CountField, Select } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { MOST_OF, type LimitSubject } from './limit';
import { unitName, unitText } from './limit-words';

/** A limit while somebody writes it: the figure as it is typed. */
export interface LimitDraft extends LimitSubject {
  readonly figure: string;
}

interface LimitFieldsProps {
  readonly draft: LimitDraft;
  readonly units: readonly UnitView[];
  readonly onChange: (part: Partial<LimitDraft>) => void;
  /** What is wrong with the figure, and with the rest. */
  readonly figureFault: string | undefined;
}

const ALL = 'all';

function WhoFields({ draft, units, onChange }: LimitFieldsProps) {
  const { t } = useTranslation();
  const roles = ROLES.map((id) => ({ id, label: t(`admin.role.${id}`) }));
  const known = units.map(({ unitId, name, parentId }) => {
    const above = parentId === null ? undefined : unitName(units, parentId);
    return { id: unitId, label: name, ...(above === undefined ? {} : { note: above }) };
  });
  return (
    <>
      <Select<Role | typeof ALL>
        label={t('admin.limits.role')}
        options={[{ id: ALL, label: t('admin.limits.everybody') }, ...roles]}
        value={draft.role ?? ALL}
        onChange={(id) => {
          onChange({ role: id === ALL ? null : id });
        }}
      />
      <ComboBox<UnitId | typeof ALL>
        label={t('admin.limits.unitField')}
        openLabel={t('admin.limits.openUnits')}
        options={[{ id: ALL, label: t('admin.limits.wholeCity') }, ...known]}
        value={draft.unitId ?? ALL}
        onChange={(id) => {
          onChange({ unitId: id === ALL ? null : id });
        }}
      />
    </>
  );
}

/** For whom a limit is, of what, and how much. */
export function LimitFields(props: LimitFieldsProps) {
  const { draft, onChange, figureFault } = props;
  const { t } = useTranslation();
  return (
    <div className="limits-fields">
      <WhoFields {...props} />
      <Select
        label={t('admin.limits.kindField')}
        options={PLACE_KINDS.map((id) => ({ id, label: t(`allowance.kind.${id}`) }))}
        value={draft.kind}
        onChange={(kind) => {
          onChange({ kind });
        }}
      />
      <Select
        label={t('admin.limits.whatField')}
        options={LIMIT_NAMES.map((id) => ({ id, label: t(`admin.limits.what.${id}`) }))}
        value={draft.limit}
        onChange={(limit) => {
          onChange({ limit });
        }}
      />
      <CountField
        label={t('admin.limits.figureField')}
        unit={unitText(draft.limit, t)}
        description={t(`admin.limits.hint.${draft.limit}`)}
        value={draft.figure}
        onChange={(figure) => {
          onChange({ figure });
        }}
        isInvalid={figureFault !== undefined}
        errorMessage={figureFault}
        maxLength={String(MOST_OF[draft.limit]).length + 1}
      />
    </div>
  );
}
