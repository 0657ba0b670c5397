import type { DemoWords } from './words.ts';

export const wordsEn: DemoWords = {
  teamName: 'North',
  company: 'Norrfors Teknik AB',
  managerName: 'Karin Lind',
  place: 'The big room',
  terms: {
    asa: [
      { potential: 'Seven open quotes, three close to signing', action: 'Four visits in Kvarnby' },
      { potential: 'Tallmo Åkeri is replacing four units', action: 'Demo at Tallmo Åkeri' },
      { potential: 'Service contracts that end this quarter', action: 'Call twelve service customers' },
      { potential: 'Two customers are waiting for a price', action: 'Answer on price the same day' },
      { potential: 'The Kvarnby school has got its budget', action: 'Rebook every postponed meeting' },
    ],
    erik: [
      { potential: 'Ekliden wants it all delivered in one go', action: 'Close the deal with Ekliden' },
      { potential: 'The fair list: forty names, eight of them warm', action: 'Fifteen calls from the fair list' },
      { potential: 'Mälarhus has three more houses to price', action: 'Quote to Mälarhus on Wednesday' },
      { potential: 'Old customers we have not called', action: 'Call before ten every day' },
    ],
    fatima: [
      { potential: 'Vretens Bageri is extending in Sala', action: 'Three demos on site' },
      { potential: 'Six new contacts a week are paying off', action: 'Six new contacts by Friday' },
      { potential: 'Nordanå Frakt is comparing us with one other', action: 'Reference visit with Nordanå Frakt' },
      { potential: 'More to sell with every service', action: 'Ask about filters on every order' },
      { potential: 'The Sjötorp agreement comes into force', action: 'First order from Sjötorp' },
    ],
    jonas: [
      { potential: 'Bergviks Plåt, if they make up their minds', action: 'Visit Bergviks Plåt' },
      { potential: 'Three quotes that are standing still', action: 'Call every quote without an answer' },
      { potential: 'Lövåsen has asked for a price again', action: 'New proposal for Lövåsen' },
      { potential: 'Regular customers buy as usual', action: 'Go through all regular customers' },
      { potential: 'A large order is on its way', action: 'Take the contract to Hallens Bygg' },
    ],
    linnea: [
      { potential: 'Five service contracts ready to sign', action: 'Send five contracts on Monday' },
      { potential: 'Two new contractors in line', action: 'Meet both contractors' },
      { potential: 'Something to add to every open order', action: 'Eight calls about extras' },
      { potential: 'The town opens the tenders on Thursday', action: 'Tender in by Tuesday' },
    ],
  },
  inAdvance: { potential: 'Two signatures to go, three days at work', action: 'Collect both signatures on Thursday' },
  raised: 'The goal is reached, and the Nordanå order goes further',
  lowered: 'Two large customers have moved to next month',
  meetings: [
    {
      wins: [
        { seller: 'erik', text: 'Mälarhus signed for three houses' },
        { seller: 'fatima', text: 'Nordanå Frakt chose us' },
        { seller: 'asa', text: 'Tallmo wants to see the whole range' },
        { seller: null, text: 'No late deliveries for a month' },
      ],
      teamNote: 'The best week in months. The quotes are out, now bring them home.',
      obstacles: [
        {
          text: 'The quote template takes too long',
          decision: 'New template on one page',
          owner: 'fatima',
          dueInDays: 9,
        },
        {
          text: 'Slow answers on delivery times',
          decision: 'One contact at the warehouse',
          owner: 'manager',
          dueInDays: 11,
        },
      ],
      training: { topic: 'Asking for the deal', lesson: 'Ask, count to five, say nothing.' },
    },
    {
      wins: [
        { seller: 'linnea', text: 'Four service contracts in a day' },
        { seller: 'erik', text: 'Eight warm names from the fair' },
        { seller: 'jonas', text: 'Lövåsen answered at last' },
      ],
      teamNote: 'Above the goal together.',
      obstacles: [
        {
          text: 'The price list is wrong',
          decision: 'Corrected price list to all',
          owner: { name: 'Finance' },
          dueInDays: 3,
        },
      ],
      training: { topic: 'The first call', lesson: 'Book the next step before the call is over.' },
    },
    {
      wins: [
        { seller: 'asa', text: 'The Kvarnby school buys again' },
        { seller: 'fatima', text: 'Six new contacts, three meetings' },
        { seller: 'linnea', text: 'The tender was in on time' },
      ],
      teamNote: 'Everybody is here. The week is ours.',
      obstacles: [
        { text: 'The demo car is always booked', decision: 'Shared calendar for the car', owner: 'asa', dueInDays: 4 },
      ],
      training: { topic: 'Needs before price', lesson: "Three questions about the customer's week before any price." },
    },
  ],
};
