/** How the last word of a German street's name ends, and the streets called after where they lie. */
export const LEXICON_STREETS =
  '(?:\\p{Lu}?[\\p{L}’.-]{0,30}(?:[Ss]traße|[Ss]trasse|[Ss]tr\\.|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|[Rr]ing|[Uu]fer|[Dd]amm|[Ss]tieg|[Pp]fad|[Cc]haussee|[Mm]arkt|[Ww]all|[Hh]of|[Kk]amp|[Tt]wete|[Ss]tiege|[Gg]raben|[Tt]or|[Hh]öhe|[Bb]erg|[Hh]ang|[Ww]inkel|[Bb]ogen|[Gg]arten|[Ww]iese|[Ff]eld|[Aa]nger|[Bb]rink|[Bb]leek|[Tt]rift|[Kk]ehre)|(?:An|Am|Auf|Im|In|Zum|Zur|Hinter|Vor|Unter)(?:\\s{1,3}de[rmn])?\\s{1,3}\\p{Lu}[\\p{L}-]{1,30})';
