import { arrivalAccepted } from './arrival.accepted';
import { bookingAccepted } from './booking.accepted';
import { calendarAccepted } from './calendar.accepted';
import { defectAccepted } from './defect.accepted';
import { noticeAccepted } from './notice.accepted';
import type { AcceptedParts } from './parts';
import { seriesAccepted } from './series.accepted';
import { sessionAccepted } from './session.accepted';
import type { Stage } from './stage';
import { waitingAccepted } from './waiting.accepted';
import { weekAccepted } from './week.accepted';
import { teamAccepted } from './team.accepted';
import { workplaceAccepted } from './workplace.accepted';

/** For each endpoint something it accepts from whom it is for; see `tokenFor`. */
export const accepted = (stage: Stage): AcceptedParts => ({
  ...sessionAccepted(),
  ...workplaceAccepted(stage),
  ...bookingAccepted(stage),
  ...arrivalAccepted(stage),
  ...seriesAccepted(stage),
  ...noticeAccepted(stage),
  ...calendarAccepted(stage),
  ...waitingAccepted(stage),
  ...weekAccepted(stage),
  ...teamAccepted(stage),
  ...defectAccepted(stage),
});
