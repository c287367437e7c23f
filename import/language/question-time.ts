/** Whether a heading is that of the time for questions, of members or of the public. */
export function isQuestionTime(heading: string): boolean {
  return /frage?stunde/iu.test(heading);
}

/** Whether it is that of the hour which belongs to residents. */
export function isResidentsHour(heading: string): boolean {
  return /(?:einwohner|bürger)[\p{L}*:/_-]{0,24}[ -]?frage?stunde/iu.test(heading);
}
