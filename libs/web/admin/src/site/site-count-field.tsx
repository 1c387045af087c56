import { Checkbox, CountField } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { siteCount, type SiteCountName } from './site-counts';
import type { SiteDrafting } from './use-site-draft';

interface SiteCountFieldProps {
  readonly name: SiteCountName;
  readonly drafting: SiteDrafting;
}

function useFault({ name, drafting }: SiteCountFieldProps): string | undefined {
  const { t } = useTranslation();
  if (!drafting.faults.includes(name)) return undefined;
  const { least, most } = siteCount(name);
  return t('admin.notBetween', { least, most });
}

function Count({ name, drafting }: SiteCountFieldProps) {
  const { t } = useTranslation();
  const fault = useFault({ name, drafting });
  return (
    <CountField
      label={t(`admin.site.label.${name}`)}
      unit={t(`admin.site.unit.${name}`)}
      description={t(`admin.site.hint.${name}`)}
      value={drafting.draft.counts[name] ?? ''}
      onChange={(text) => {
        drafting.count(name, text);
      }}
      isInvalid={fault !== undefined}
      errorMessage={fault}
    />
  );
}

type SwitchedName = 'checkInGrace' | 'confirmation' | 'assignedOpens' | 'mobileShare';

/** A number that is set at a site, below a switch where it need not hold. */
export function SiteCountField({ name, drafting }: SiteCountFieldProps) {
  const { t } = useTranslation();
  const { usual } = siteCount(name);
  if (usual === undefined) return <Count {...{ name, drafting }} />;
  const isOn = drafting.draft.counts[name] !== null;
  return (
    <div className="admin-switched">
      <Checkbox
        label={t(`admin.site.switch.${name as SwitchedName}`)}
        description={t(`admin.site.${isOn ? 'on' : 'off'}.${name as SwitchedName}`)}
        isSelected={isOn}
        onChange={(isSelected) => {
          drafting.count(name, isSelected ? String(usual) : null);
        }}
      />
      {isOn && <Count {...{ name, drafting }} />}
    </div>
  );
}
