/** Sentences, of invented people, that the machine reads wrongly. A test sees that it still does: what it learns is no example any more. */
export const MISREAD = {
  /** Wants to know, and is taken for a remark. */
  hint: 'Herr Birk bemerkt, es wäre schön, einmal zu erfahren, was aus dem Spielplatz werde.',
  /** Wants to know nothing, and is taken for a question. */
  scolding: 'Herr Birk fragt, wer sich das ausgedacht habe und ob man hier noch bei Trost sei.',
};
