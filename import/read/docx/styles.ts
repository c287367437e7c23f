import type { Listed } from './numbering.ts';
import { walk } from './xml.ts';

/** A style with a list of its own, or with that of the style it is based on. */
interface Style {
  list?: string;
  level?: number;
  base?: string;
}

/** The lists that styles ("Überschrift 1") belong to, by the id of the style. */
export function listsOfStyles(xml: string): (id: string) => Listed {
  const styles = new Map<string, Style>();
  let style: Style = {};
  walk(xml, {
    open: (name, { 'w:val': value = '', ...attributes }) => {
      if (name === 'w:style') {
        style = {};
        styles.set(attributes['w:styleId'] ?? '', style);
      } else if (name === 'w:basedOn') style.base = value;
      else if (name === 'w:numId') style.list = value;
      else if (name === 'w:ilvl') style.level = Number(value);
    },
  });
  return (id) => listOf(styles, id, new Set());
}

/** `seen` keeps styles that are based on each other from going round for ever. */
function listOf(styles: ReadonlyMap<string, Style>, id: string, seen: Set<string>): Listed {
  const style = styles.get(id);
  if (style === undefined || seen.has(id)) return {};
  return style.list !== undefined ? style : listOf(styles, style.base ?? '', seen.add(id));
}
