import { rejectionText, useWording } from '@etage/ui';
import { WayOn } from './way-on';
import type { FloorState } from './data/floor-state';
import './day-notice.css';

/** Above everything, once: why nobody can book at that time, and the way to a day on which one can. */
export function DayNotice({ state }: { readonly state: FloorState }) {
  const wording = useWording(state.home.site.calendar.timeZone);
  if (!state.dayReason) return null;
  return (
    <div className="floor-day-notice" role="status">
      <span>{rejectionText(state.dayReason, wording)}</span>
      <WayOn state={state} />
    </div>
  );
}
