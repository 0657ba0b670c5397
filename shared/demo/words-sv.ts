import type { DemoWords } from './words.ts';

export const wordsSv: DemoWords = {
  teamName: 'Norr',
  company: 'Norrfors Teknik AB',
  managerName: 'Karin Lind',
  place: 'Stora rummet',
  terms: {
    asa: [
      { potential: 'Sju öppna offerter, tre nära avslut', action: 'Fyra besök i Kvarnby' },
      { potential: 'Tallmo Åkeri byter ut fyra aggregat', action: 'Demo hos Tallmo Åkeri' },
      { potential: 'Serviceavtal som löper ut i kvartalet', action: 'Ringer tolv serviceavtal' },
      { potential: 'Två kunder väntar på prisbesked', action: 'Svarar på pris samma dag' },
      { potential: 'Kvarnby skola har fått sin budget', action: 'Bokar om alla uppskjutna möten' },
    ],
    erik: [
      { potential: 'Ekliden vill ha allt levererat i ett svep', action: 'Avslut med Ekliden' },
      { potential: 'Mässlistan: fyrtio namn, åtta varma', action: 'Femton samtal från mässlistan' },
      { potential: 'Mälarhus har tre hus kvar att räkna på', action: 'Offert till Mälarhus på onsdag' },
      { potential: 'Gamla kunder som inte hört av oss', action: 'Ringer före tio varje dag' },
    ],
    fatima: [
      { potential: 'Vretens Bageri bygger ut i Sala', action: 'Tre demonstrationer på plats' },
      { potential: 'Sex nya kontakter varje vecka bär nu', action: 'Sex nya kontakter till fredag' },
      { potential: 'Nordanå Frakt jämför oss med en till', action: 'Referensbesök med Nordanå Frakt' },
      { potential: 'Merförsäljning på varje service', action: 'Frågar om filter på varje order' },
      { potential: 'Ramavtalet med Sjötorp börjar gälla', action: 'Första avropet från Sjötorp' },
    ],
    jonas: [
      { potential: 'Bergviks Plåt, om de bestämmer sig', action: 'Besök hos Bergviks Plåt' },
      { potential: 'Tre offerter som ligger stilla', action: 'Ringer alla offerter utan svar' },
      { potential: 'Lövåsen har frågat efter pris igen', action: 'Nytt förslag till Lövåsen' },
      { potential: 'Stamkunderna köper som vanligt', action: 'Går igenom alla stamkunder' },
      { potential: 'En stor order är på väg', action: 'Åker till Hallens Bygg med avtalet' },
    ],
    linnea: [
      { potential: 'Fem serviceavtal klara att skriva på', action: 'Skickar fem avtal på måndag' },
      { potential: 'Två nya entreprenörer i kön', action: 'Möte med båda entreprenörerna' },
      { potential: 'Köpa till i varje pågående order', action: 'Åtta samtal om tillval' },
      { potential: 'Kommunen öppnar anbuden på torsdag', action: 'Anbudet inne på tisdag' },
    ],
  },
  inAdvance: { potential: 'Två påskrifter kvar, tre dagar på jobbet', action: 'Hämtar båda påskrifterna på torsdag' },
  raised: 'Målet är nått, ordern från Nordanå räcker längre',
  lowered: 'Två stora kunder har skjutit upp till nästa månad',
  meetings: [
    {
      wins: [
        { seller: 'erik', text: 'Mälarhus skrev på för tre hus' },
        { seller: 'fatima', text: 'Nordanå Frakt valde oss' },
        { seller: 'asa', text: 'Tallmo vill se hela serien' },
        { seller: null, text: 'Inga sena leveranser på en månad' },
      ],
      teamNote: 'Bästa veckan på länge. Offerterna är ute, nu ska de hem.',
      obstacles: [
        { text: 'Offertmallen tar för lång tid', decision: 'Ny mall på en sida', owner: 'fatima', dueInDays: 9 },
        {
          text: 'Lagret svarar sent om leveranstid',
          decision: 'Fast kontakt på lagret',
          owner: 'manager',
          dueInDays: 11,
        },
      ],
      training: { topic: 'Fråga efter affären', lesson: 'Ställ frågan, räkna till fem, säg ingenting.' },
    },
    {
      wins: [
        { seller: 'linnea', text: 'Fyra serviceavtal på en dag' },
        { seller: 'erik', text: 'Åtta varma namn från mässan' },
        { seller: 'jonas', text: 'Lövåsen svarade till slut' },
      ],
      teamNote: 'Över målet tillsammans.',
      obstacles: [
        {
          text: 'Prislistan stämmer inte',
          decision: 'Rättad prislista till alla',
          owner: { name: 'Ekonomi' },
          dueInDays: 3,
        },
      ],
      training: { topic: 'Det första samtalet', lesson: 'Boka nästa steg innan samtalet är slut.' },
    },
    {
      wins: [
        { seller: 'asa', text: 'Kvarnby skola köper igen' },
        { seller: 'fatima', text: 'Sex nya kontakter, tre möten' },
        { seller: 'linnea', text: 'Anbudet blev inlämnat i tid' },
      ],
      teamNote: 'Alla på plats. Veckan är vår.',
      obstacles: [{ text: 'Demobilen är uppbokad', decision: 'Delad kalender för bilen', owner: 'asa', dueInDays: 4 }],
      training: { topic: 'Behov före pris', lesson: 'Tre frågor om kundens vecka innan priset nämns.' },
    },
  ],
};
