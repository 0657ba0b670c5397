/** What a column's name says that it holds, in Swedish and English. */

export type Role = 'seller' | 'date' | 'amount' | 'status';
export const ROLES: readonly Role[] = ['seller', 'date', 'amount', 'status'];

interface Words {
  readonly sure: RegExp;
  readonly likely: RegExp;
  /** Sure only as the whole name: "Closed" is a date, "Close value" is not. */
  readonly whole: RegExp;
  readonly against: RegExp;
}

const WORDS: Readonly<Record<Role, Words>> = {
  seller: {
    sure: anyOf(
      'säljare|säljaren|försäljare|seller|salesperson|salesman|sales person|sales agent|sales rep|sales representative',
      'account executive|opportunity owner|deal owner|affärsägare',
    ),
    likely: anyOf('agent|rep|owner|ägare|ansvarig|säljansvarig|kundansvarig|affärsansvarig|account manager'),
    whole: allOf('namn|name|user|användare|medarbetare|employee|konsult|consultant'),
    against: anyOf('kund|customer|account|company|företag|bolag|product|produkt|contact|kontakt|id|nr|email|e post'),
  },
  date: {
    sure: anyOf(
      'close date|closed date|closing date|closed on|closed at|won date|date won|sold date|sale date|sales date',
      'order date|deal date|avslutsdatum|stängningsdatum|orderdatum|affärsdatum|säljdatum|försäljningsdatum|datum vunnen',
    ),
    likely: anyOf('datum|date|dag|day|fakturadatum'),
    whole: allOf('closed|close|won|sold|avslut|avslutad|avslutat|stängd|stängt|såld|vunnen'),
    against: anyOf(
      'created|skapad|skapat|engage|engaged|start|modified|ändrad|ändrat|updated|uppdaterad|next|nästa|due|delivery',
      'expected|förväntad|förväntat|planerad|planerat|birth|född',
    ),
  },
  amount: {
    sure: anyOf(
      'belopp|amount|close value|deal value|order value|ordervärde|affärsvärde|försäljningsbelopp|försäljning|revenue',
      'intäkt|intäkter|omsättning|nettobelopp|orderbelopp|orderintag|ordersumma|summa',
    ),
    likely: anyOf('value|värde|utfall|total|totalt|pris|price|netto|kr|sek|tkr|ksek|tsek|mkr|msek|mnkr|sum'),
    whole: allOf('sales|sale|net|result|resultat'),
    against: anyOf(
      'budget|mål|target|goal|cost|kostnad|discount|rabatt|quantity|antal|moms|vat|tax|provision|commission|probability',
      'sannolikhet|list|weighted|viktad|viktat|expected|förväntad|förväntat|margin|marginal|date|datum',
    ),
  },
  status: {
    sure: anyOf('status|stage|affärsstatus|affärsläge|orderstatus|säljfas|steg|fas|skede'),
    likely: anyOf('state|läge|outcome|utgång'),
    whole: allOf('resultat|result|utfall|won|vunnen'),
    against: anyOf('date|datum|id'),
  },
};

/** How plainly a column's name says a role: 3 sure, 2 likely, 1 barely; 0 nothing; below 0 something else. */
export function wordScore(name: string, role: Role): number {
  const heading = headingOf(name);
  const words = WORDS[role];
  const forIt = words.sure.test(heading) ? 3 : words.likely.test(heading) ? 2 : words.whole.test(heading) ? 1 : 0;
  return forIt - (words.against.test(heading) ? 2 : 0);
}

/** The roles that a name may have at all: enough to tell a header from a title. */
export function rolesNamed(name: string): readonly Role[] {
  return ROLES.filter((role) => wordScore(name, role) > 0);
}

export function namesBudget(name: string): boolean {
  return anyOf('budget|budgets|budgeten').test(headingOf(name));
}

/** What a column's name says of its unit: "Belopp (tkr)". */
export function unitNamed(name: string): 'one' | 'thousand' | 'million' {
  const heading = headingOf(name);
  if (anyOf('tkr|kkr|tsek|ksek|tusen|thousand|thousands').test(heading)) return 'thousand';
  if (anyOf('mkr|mnkr|msek|milj|miljon|miljoner|million|millions').test(heading)) return 'million';
  return 'one';
}

/** "CloseDate", "close_date" and "Close date" are one heading. */
function headingOf(name: string): string {
  return name
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

function anyOf(...lists: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${lists.join('|')})(?![\\p{L}\\d])`, 'u');
}

function allOf(list: string): RegExp {
  return new RegExp(`^(?:${list})$`, 'u');
}
