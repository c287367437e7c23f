/** Which class of Popolo the things of each list are of. */
export const CLASSES = {
  persons: 'person',
  organizations: 'organization',
  memberships: 'membership',
  events: 'event',
  speeches: 'speech',
  motions: 'motion',
  vote_events: 'vote_event',
} as const;

/** In which list each id leads somewhere. */
export const LEADS: Readonly<Record<string, keyof typeof CLASSES>> = {
  person_id: 'persons',
  creator_id: 'persons',
  audience_id: 'persons',
  organization_id: 'organizations',
  event_id: 'events',
  legislative_session_id: 'events',
  motion_id: 'motions',
};
