/** Invented minutes in the markup that real council information systems print. */

/** One item as ALLRIS 4 shows it: a form around everything, the parts under headings with a tooltip. */
export const ALLRIS_NEW = `<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>ALLRIS net - Tagesordnungspunkt</title><script>var wicket = {};</script></head>
<body><form id="form1" method="post" action="./to020?0-1.-form&amp;TOLFDNR=1017"><div class="hidden"><input type="hidden" name="id"></div>
<div id="risname"><span>Ratsinformationssystem der Stadt Lindenau</span></div>
<div id="content"><h1 class="title">17.11.2021 - 7.4 Neuordnung des Schulhofs am Wehr</h1>
<div class="toolbar"><a class="btn" href="#">Reduzieren</a></div>
<div class="compFull"><h2 class="docPartHeader"><a data-simpletooltip-text="Grunddaten">Grunddaten</a></h2>
<dl class="definitionList"><dt>TOP:</dt><dd>Ö 7.4</dd><dt>Sitzung:</dt><dd><a href="to010?SILFDNR=91">Sitzung des Schulausschusses</a></dd><dt>Gremium:</dt><dd><a href="gr020?GRLFDNR=7">Schulausschuss</a></dd><dt>Datum:</dt><dd>Mi., 17.11.2021</dd><dt>Beschluss:</dt><dd><span id="toBeschlussart">ungeändert beschlossen</span></dd><dt>Bearbeitung:</dt><dd>Kerstin Uhl</dd></dl></div>
<div class="compFull"><h2><a data-simpletooltip-text="Wortprotokoll">Wortprotokoll</a></h2>
<div class="docPart"><p><b>Zusammenfassung des Diskussionsergebnisses:</b></p><p>&nbsp;</p><p>a)Herr Adler fragt, wann die B&auml;ume gef&auml;llt w&uuml;rden.</p><p>Frau <span>Dr.</span> Birk antwortet, dass alle stehen bleiben.</p></div></div>
<div class="compFull"><h2><a data-simpletooltip-text="Beschluss">Beschluss:</a></h2><div class="docPart"><p>Der Plan wird beschlossen.</p></div></div>
<div class="compFull"><h2><a data-simpletooltip-text="Anlagen">Anlagen</a></h2><table><tr><th>Nr.</th><th>Name</th></tr><tr><td>1</td><td>Plan.pdf</td></tr></table></div>
</div></form></body></html>
`;

/** The same as old ALLRIS prints it: tables, and anchors that name the parts. */
export const ALLRIS_OLD = `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Auszug - Anfragen und Anregungen</title></head>
<body><table class="risheader"><tr><td><h1>Auszug - Anfragen und Anregungen&nbsp;</h1></td></tr></table>
<table class="risdeco" width="100%"><tr><td>
<table class="tk1"><tr><td colspan="4" class="ko1">Kreistag des Landkreises Aue</td></tr>
<tr><td class="kb1">TOP:</td><td class="text1">&Ouml; 18</td><td></td><td></td></tr>
<tr><td class="kb1">Gremium:</td><td class="text1"><a href="au020.asp?AULFDNR=1">Kreistag des Landkreises Aue</a></td><td class="kb1">Beschlussart:</td><td class="text3">(offen)</td></tr>
<tr><td class="kb1">Datum:</td><td class="text2">Mi, 11.12.2013</td><td class="kb1">Status:</td><td class="text4">&ouml;ffentlich</td></tr></table>
<form action="to010.asp" method="post"><input type="hidden" name="SILFDNR" value="1"><input type="submit" value="zur&uuml;ck"></form>
<a name="allrisWP"></a><div class="ttpl"><h3>Wortprotokoll</h3><p>a)</p><p>KTA Adler fragt, wann die Stra&szlig;enmeisterei umzieht. Landr&auml;tin Birk antwortet, der Umzug sei im Mai. Danach werde das alte Geb&auml;ude verkauft, und zwar an die Gemeinde, die dort einen Kindergarten bauen wolle.</p></div>
<a name="allrisBS"></a><div></div><a name="allrisAE"></a>
</td></tr></table><p>Software: ALLRIS</p></body></html>
`;

/** One item as SessionNet shows it: rows of cells, then headings. */
export const SESSIONNET = `<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><meta name="generator" content="SessionNet Version 5.5.2 (Layout 6)"><title>SessionNet | Anfragen</title></head>
<body class="smclayout smc_page_to0050_layout"><nav><ul><li>Startseite</li><li>Kalender</li></ul></nav>
<div id="smc_page_to0050"><h1>Tagesordnungspunkt - Anfragen</h1>
<div class="smc-table smc-table-striped"><div class="smc-table-row"><div class="smc-table-cell smc-cell-head">Sitzung</div><div class="smc-table-cell">Rat/2021/004</div></div>
<div class="smc-table-row"><div class="smc-table-cell smc-cell-head">Gremium</div><div class="smc-table-cell"><a class="smc_datatype_gr">Rat der Stadt Lindenau</a></div></div>
<div class="smc-table-row"><div class="smc-table-cell smc-cell-head">Datum</div><div class="smc-table-cell">24.06.2021</div></div></div>
<div class="smc-content"><h3>Protokoll:</h3><p>8.2.1.</p><p>Stadtrat Adler fragte, wann das Freibad &ouml;ffne.</p><p>B&uuml;rgermeisterin Birk antwortete, das sei am 1. Juli.</p></div>
</div><footer><p>Software: Sitzungsdienst Session, SessionNet</p></footer></body></html>
`;

/** A session as the TYPO3 extension cronmm shows it. */
export const CRONMM = `<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>Ratsinformation</title></head>
<body><header><a href="/">Samtgemeinde Hohe Wehr</a></header>
<div class="tx-cronmmratsinfo-pi"><h2>Ratsinformation</h2><p>Sitzungstermine in der Samtgemeinde Hohe Wehr</p><h3>Ausschuss für Kindertagesstätten</h3><p>Dienstag, 09. März 2021 , 18:30 Uhr</p>
<h4>TOP 01 Eröffnung der Sitzung</h4><p><b>Protokoll:</b></p><p>Der Vorsitzende eröffnet die Sitzung.</p>
<h4>TOP 02 Einwohnerfragestunde</h4><p><b>Protokoll:</b></p><p>Eine Einwohnerin fragt, wann die Kita am Anger öffne.<br>Ratsfrau Birk antwortet, das sei im Mai.</p><p>ABSTIMMUNGSERGEBNIS:    Einstimmig</p></div></body></html>
`;
