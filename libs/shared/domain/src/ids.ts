import type { Brand } from './brand';

/** Ids are opaque strings; nobody reads a meaning out of them. */
export type SiteId = Brand<string, 'SiteId'>;
export type BuildingId = Brand<string, 'BuildingId'>;
export type FloorId = Brand<string, 'FloorId'>;
export type PlaceId = Brand<string, 'PlaceId'>;
export type EquipmentId = Brand<string, 'EquipmentId'>;
export type PersonId = Brand<string, 'PersonId'>;
export type UnitId = Brand<string, 'UnitId'>;
export type BookingId = Brand<string, 'BookingId'>;
export type AgentId = Brand<string, 'AgentId'>;
export type SeriesId = Brand<string, 'SeriesId'>;
export type WaitingId = Brand<string, 'WaitingId'>;
export type GuestId = Brand<string, 'GuestId'>;
export type CalendarLinkId = Brand<string, 'CalendarLinkId'>;
export type CalendarConflictId = Brand<string, 'CalendarConflictId'>;
export type DefectId = Brand<string, 'DefectId'>;
