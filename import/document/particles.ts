/** Small words within family names, as alternatives of a pattern: "van der Heyde", "El Amrani". */
export const PARTICLES = 'von|vom|van|zu|zur|zum|de|der|den|dem|del|da|di|dos|do|ten|ter|el|al|bei|la|le';

/** Those with which a family name may begin behind "Herr" or "Frau". */
export const FIRST_PARTICLES = 'von|van|vom|de|da|dos|del|di|du|la|le|zu|zur|zum|ten|ter|el|al';
