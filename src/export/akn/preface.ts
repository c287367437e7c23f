import type { Writing } from '../writing.ts';
import { element, escaped, start, to } from '../xml.ts';
import { roleId } from './names.ts';

/** Whose minutes, of which day, and who was there. */
export function preface({ proceedings: { name, date, committee, attendance } }: Writing): string {
  const day = date ? `, ${element('docDate', date, { date })}` : '';
  const body = committee
    ? `: ${element('docCommittee', committee.name, { refersTo: to(committee.id) })}`
    : '';
  const lines = attendance.map(({ person, capacity, role }) => {
    const as = role === null ? '' : `, ${element('role', role, { refersTo: `#${roleId(role)}` })}`;
    return `${start('p', { class: `attendance ${capacity.toLowerCase()}` })}${element('person', person.name, {
      refersTo: to(person.id),
      as: role === null ? undefined : `#${roleId(role)}`,
    })}${as}</p>`;
  });
  return [
    '<preface>',
    `<p><docTitle>${escaped(name)}</docTitle>${body}${day}</p>`,
    ...lines,
    '</preface>',
  ].join('\n');
}
