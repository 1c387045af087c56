import { furnishCounters } from './counters.mjs';
import { furnishHead } from './head.mjs';
import { furnishMeeting, furnishWedding } from './meeting.mjs';
import { furnishOffice, furnishProject } from './office.mjs';
import { furnishAccessible, furnishMen, furnishWomen } from './toilet.mjs';
import { furnishLift, furnishStairs } from './circulation.mjs';
import { furnishCopy, furnishRacks, furnishServer, furnishStorage } from './service.mjs';
import { furnishBooth, furnishFocus, furnishKitchen, furnishLounge } from './break.mjs';

const FURNISHERS = {
  accessible: furnishAccessible,
  booth: furnishBooth,
  copy: furnishCopy,
  counters: furnishCounters,
  focus: furnishFocus,
  head: furnishHead,
  kitchen: furnishKitchen,
  lift: furnishLift,
  lounge: furnishLounge,
  meeting: furnishMeeting,
  men: furnishMen,
  office: furnishOffice,
  project: furnishProject,
  racks: furnishRacks,
  server: furnishServer,
  stairs: furnishStairs,
  storage: furnishStorage,
  wedding: furnishWedding,
  women: furnishWomen,
};

/** Furnishes a cell whose door stands at the start of its corridor wall; `bare` rooms stay empty. */
export const furnish = (cell, spec) => FURNISHERS[spec.furnishing]?.(cell, spec);
