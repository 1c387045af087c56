import { ROOM_LOOKS } from '@etage/client';
import { ROOM_FORMALITIES } from '@etage/domain';
import { SegmentedControl, Select, useMedia } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { useRooms } from '../data/rooms-view';

/** Of which site and kind the rooms are, and how they are looked at. */
export function ScopeBar() {
  const { t } = useTranslation();
  const { state, search, onSearch } = useRooms();
  const isPhone = useMedia('(max-width: 48rem)');
  const formalities = ['', ...ROOM_FORMALITIES] as const;
  return (
    <div className="rooms-scope">
      {state.sites.length > 1 && (
        <Select
          label={t('rooms.scope.site')}
          labelHidden
          options={state.sites.map(({ siteId, name }) => ({ id: siteId, label: name }))}
          value={state.site.siteId}
          onChange={(site) => {
            onSearch({ site, room: undefined });
          }}
        />
      )}
      <Select
        label={t('rooms.scope.kind')}
        labelHidden
        options={formalities.map((id) => ({ id, label: t(`rooms.formality.${id || 'all'}`) }))}
        value={search.formality ?? ''}
        onChange={(id) => {
          onSearch({ formality: id === '' ? undefined : id });
        }}
      />
      {!isPhone && (
        <SegmentedControl
          label={t('rooms.scope.look')}
          segments={ROOM_LOOKS.map((id) => ({ id, label: t(`rooms.look.${id}`) }))}
          value={state.choice.look}
          onChange={(look) => {
            onSearch({ look: look === 'day' ? undefined : look });
          }}
        />
      )}
    </div>
  );
}
