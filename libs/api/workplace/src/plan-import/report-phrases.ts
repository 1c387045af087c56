import type { IgnoredReason, ImportWarning, UnitDecision, UseEvidence } from '@etage/floorplan';

/** Why something was left out, in plain words. */
export const IGNORED_PHRASES: Readonly<Record<IgnoredReason, string>> = {
  'not-closed': 'contour is not closed',
  'too-small': 'smaller than 0.25 m²',
  'too-many-points': 'more corners than a room has',
  'crosses-itself': 'contour crosses itself',
  'drawn-twice': 'drawn a second time',
  'overlaps-a-room': 'overlaps a room that was read before',
  'not-in-a-room': 'deduction outside every room',
  'not-a-room-layer': 'drawn lines, not a room layer',
  'frame-or-dimension': 'sheet frame, axes or dimensions',
  'text-outside-rooms': 'text outside every room',
  'further-text': 'text that is neither number nor name of a room',
  'bow-without-wall': 'door swing away from every wall',
  'unread-entity': 'kind of entity that is not read',
};

export const EVIDENCE_PHRASES: Readonly<Record<UseEvidence, string>> = {
  correction: 'as told',
  name: 'by its name',
  assumed: 'assumed from the drawing',
  none: 'unknown',
};

export function unitPhrase({ declared, used, because }: UnitDecision): string {
  if (because === 'declared')
    return `Unit: ${used}${declared ? ', as the file says' : ' (assumed)'}.`;
  const reason =
    because === 'doors'
      ? 'the doors then have the width of doors'
      : 'the floor then has a plausible size';
  return `Unit: ${used}, because ${reason}${declared ? ` (the file says ${declared})` : ''}.`;
}

/** What a person should look at, in plain words. */
export function warningPhrase(warning: ImportWarning): string {
  switch (warning.code) {
    case 'unit-not-as-declared':
      return 'The unit was not taken from the file; compare a room you know.';
    case 'room-layer-chosen':
      return `No layer is named for rooms; the labelled polygons on ${warning.layer} were taken.`;
    case 'outline-guessed':
      return 'The contour of the floor is missing; a hull around the rooms was taken.';
    case 'no-doors':
      return 'No doors were recognised.';
    case 'no-windows':
      return 'No windows were recognised.';
    case 'rooms-without-number':
      return `${warning.count} rooms have no number in the drawing and were counted through.`;
    case 'number-repeated':
      return `Number ${warning.number} occurs more than once.`;
    case 'rooms-without-use':
      return `${warning.count} rooms have no name that tells their use; they are imported as "other".`;
    case 'unknown-correction':
      return `There is no room ${warning.number} to correct.`;
    case 'plan-fault':
      return `Plan check: ${warning.fault}${warning.element ? ` (${warning.element})` : ''}.`;
  }
}
