/** The words of a generated archive: an invented region, and sources as they are cited. */

type List = readonly [string, ...string[]];

export const ACTORS: List = [
  'The prime minister',
  'The port authority of Esk',
  'A spokesman for the railway',
  'The opposition alliance',
  'The governor of Tarsin',
  'The constitutional court',
  'Deputies from the lake districts',
  'The central bank',
  'A delegation from Haldavia',
  'The shipyard’s new owners',
  'Border guards at Varn',
  'The electoral commission',
  'President Aubrin',
  'Striking miners in the Dol valley',
  'The ministry of fisheries',
  'Mediators from the Northern Council',
];

export const ACTS: List = [
  'announced',
  'rejected',
  'has put off',
  'is said to have approved',
  'criticized',
  'signed',
  'promised to review',
  'will not comment on',
  'called for talks on',
  'withdrew its support for',
  'described as premature',
  'agreed in principle to',
];

export const OBJECTS: List = [
  'the agreement on the upper dam',
  'a loan of US$40 million for the harbor',
  'the draft law on pensions',
  'the transit of ore through the strait',
  'a third round of voting',
  'the sale of its share in the cannery',
  'the withdrawal of two garrisons',
  'a treaty of friendship with Kestria',
  'plans to lay a second pipeline',
  'the dismissal of the customs chief',
  'an inquiry into the grain reserve',
  'the budget for the coming year',
  'the census of the hill villages',
];

export const SETTINGS: List = [
  'at a meeting in Brenik yesterday',
  'after six hours of debate',
  'in spite of warnings from its neighbors',
  'for the second time this month',
  'on the eve of the summit',
  'while crowds waited in the square',
  'without naming a date',
  'against the advice of its own lawyers',
  'in a letter to the assembly',
  'as the first snow closed the passes',
];

export const ASIDES: List = [
  'Few observers expect the matter to end there.',
  'Turnout was put at 61 percent.',
  'The figure is twice that of the year before.',
  'No one was hurt.',
  'The two sides disagree even on the number of ships.',
  'A similar attempt failed in the spring.',
  'Its deputies hold 44 of the 150 seats.',
  'Neither version could be confirmed.',
  'Prices in the capital rose by 3 percent in the same week.',
];

export const QUOTED: List = [
  'a step that nobody will regret',
  'the last word on the subject',
  'neither war nor peace',
  'an insult to every fisherman on the coast',
  'business as usual',
];

export const GLOSSES: List = [
  'NLP',
  'Brenik',
  'about thirty miles',
  '52 to 41',
  'the former customs house',
  'up from 7 percent in January',
  'Unity',
];

export const SOURCES: List = [
  'Interfax',
  'Itar-Tass',
  'Russian agencies',
  'Reuters',
  'NTV',
  'RTR',
  'AP',
  'BBC World Service',
  'BNS',
  'UPI',
  'Western agencies',
  'Kommersant-daily',
  'Izvestia',
  'Kyodo',
  'Nezavisimaya gazeta',
  'Segodnya',
  'RIA Novosti',
  'Krasnaya zvezda',
  'The Washington Post',
  'Tarsin Courier',
  'Esk Herald',
];

export const TITLES: List = [
  'Dam Talks Break Off',
  'A Harbor Changes Hands',
  'Who Will Pay for the Winter',
  'Governor Finds His Critics',
  'Miners Leave the Square',
  'Kestria Closes a Border Crossing',
  'The Fleet Stays at Anchor',
  'Pension Law Returns to the Assembly',
  'Grain Inquiry Reaches the Cabinet',
  'An Election Without a Winner',
  'Haldavia and Esk Trade Accusations',
];
