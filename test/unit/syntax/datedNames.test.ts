import assert from 'node:assert/strict';
import { isAside, isNoSource } from '../../../server/src/syntax/datedNames.ts';

describe('a name before a date is no source', () => {
  const names = [
    ...['St. Petersburg', 'The Hague', 'New Delhi', 'Almaty and Astana', 'MOSCOW', 'Monday'],
    ...[
      'New Year',
      'the Chinese New Year',
      'Victory Day',
      'In Esk',
      'After the Vote',
      'Article V',
      'RESOLUTION IX',
      'Annex START II',
      'Annex B II',
      'START I',
      'ORT I',
      'ORT X',
      'ORT IV',
    ],
    ...[
      'Wounded',
      'Killed',
      'Holm elected',
      'Holm elected mayor',
      'Holm elected mayor of Esk',
      'Holm quoted by',
      'Esk was lost',
      'Law',
      'Law on Ports',
      'Order of Esk',
      'Decree of May',
      'Protocol on Esk',
    ],
    ...[
      '14th Army',
      '1st',
      '2nd Fleet',
      '3rd Army',
      '5 percent',
      '8:30',
      '8:30 Esk',
      '10:30 Esk',
      '5-3',
      '5–3',
      '5,000',
      '12.5 percent',
      'Tu-154',
      'Resolution 1244',
      'Spartak 1',
      'Esk 12',
      'Kanal 5 Part 2',
    ],
  ];
  for (const name of names) it(name, () => assert.equal(isNoSource(name), true));
});

describe('a name before a date may be a source', () => {
  const names = [
    ...[
      'Interfax',
      'Izvestia',
      'Red Star',
      'Esk Daily',
      'United Press',
      'Ted',
      'NewsFeed',
      'Holm quoted by Interfax',
      'Esk reported in Pravda',
      'Esk shown on NTV',
      'Holm quoted on NTV',
    ],
    ...[
      'TV 1',
      'Radio 12',
      'Channel 5',
      'Kanal 5',
      'Esk Television 3',
      'Radio Esk',
      '1+1',
      '5 Kanal',
      '7 Days',
      '24 Chasa',
      'TV-6',
      'Esk 5 News',
      'Radio 5 live',
      'Russian 1st Channel',
      'NTV 19:00 News',
      'TV-29 Novosti',
      'TRT II TV',
      'Esk-TV I',
      'Start',
      'MAX',
      'Vox',
    ],
  ];
  for (const name of names) it(name, () => assert.equal(isNoSource(name), false));
});

describe('what may stand between a source and its date', () => {
  for (const name of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']) {
    it(name, () => assert.equal(isAside(name), true));
  }
  for (const name of [
    ...['p. 3', 'p.3', 'pp. 3-4', 'pp. 12–14', 'page 112', 'pages 3-4', 'p. A12', 'front page'],
    ...[
      '9 p.m.',
      '11:30 pm',
      '11.30 p.m. newscast',
      '6 a.m. news',
      '6am',
      '1430 GMT',
      '14:30 GMT',
      '930 UTC',
      '14.30GMT',
      '17:30',
      '7:05',
      '24.00',
      '1730 gmt',
      '17:30 MSK',
      '17:30 Moscow time',
      'in Russian',
      'on Tuesday',
      'on Sat.',
      'in Moscow',
    ],
  ])
    it(name, () => assert.equal(isAside(name), true));
  for (const name of [
    ...['Mondays', 'A Monday', 'monday', 'Day', ''],
    ...[
      'p. Esk',
      'p',
      'p 3',
      'pages',
      'Front page news',
      'a p. 3',
      'p. 3 of Delo',
      'p. 1999',
      '1430',
      '1 GMT',
      '9 p.m. Esk',
      '5 Kanal',
      'a 9 p.m.',
      '25:00',
      '17:60',
      '17:30:00',
      '117:30',
      '7 pmx',
      'about 17:30',
      'in russian',
      'On Tuesday',
      'on Day',
      'in Russian today',
      'within Russia',
    ],
  ])
    it(`not ${name}`, () => assert.equal(isAside(name), false));
});
