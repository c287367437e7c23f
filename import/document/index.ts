import type { Document, Source } from '../model.ts';
import { isAllris, planAllris } from './allris.ts';
import { blocksOf } from './blocks.ts';
import { correctionIn } from './correction.ts';
import { isCronmm, planCronmm } from './cronmm.ts';
import { REGISTER, withKnown } from './known.ts';
import { lostLetters } from './lost-letters.ts';
import { decidingIn, meetingIn } from './meeting-head.ts';
import { planPlain } from './plain.ts';
import { type Plan, type Sheet, sheetOf } from './plan.ts';
import { isSession, planSession } from './session.ts';
import { isSessionNet, planSessionNet } from './sessionnet.ts';

/** The layouts, the most telling first. */
const layouts: readonly { is: (sheet: Sheet) => boolean; plan: (sheet: Sheet) => Plan }[] = [
  { is: isAllris, plan: planAllris },
  { is: isCronmm, plan: planCronmm },
  { is: isSession, plan: planSession },
  { is: isSessionNet, plan: planSessionNet },
];

/** Recognises a document's layout and tells its parts; a text of no known layout is read as plain text. */
export function recognise(source: Source): Document {
  const sheet = sheetOf(source);
  const { zones, ...plan } = withKnown(planOf(sheet), source);
  const blocks = blocksOf(sheet, { zones, ...plan });
  const warnings = [...(source.warnings ?? []), ...plan.warnings, ...lostLetters(source.text, blocks)];
  const correction = correctionIn(source.text);
  return { source, ...plan, warnings, blocks, ...(correction && { correction }) };
}

function planOf(sheet: Sheet): Plan {
  if (sheet.source.register !== undefined) return REGISTER;
  const layout = layouts.find((one) => one.is(sheet));
  return withMeeting(sheet, layout === undefined ? planPlain(sheet) : layout.plan(sheet));
}

/** Whose meeting it is, and when, where the layout has no place that tells it: the first lines, or what decides in the text. */
function withMeeting({ lines }: Sheet, plan: Plan): Plan {
  if (plan.committee !== null && plan.date !== null) return plan;
  const head = meetingIn(lines);
  return {
    ...plan,
    committee: plan.committee ?? head.committee ?? decidingIn(lines),
    date: plan.date ?? head.date,
  };
}
