/** Names of the press that are real, unlisted or listed: none of them may pass for a typing error of another. */
import assert from 'node:assert/strict';
import { BUILT_IN_SOURCES } from '../../../server/src/publication/builtInSources.ts';
import { createSourceRegistry } from '../../../server/src/publication/sources.ts';

const REAL_NAMES = [
  ...['Versiya', 'Versia', 'Izvestia', 'Izvestiya', 'Novye izvestia', 'Finansovye izvestia', 'Delo', 'Delovoi mir'],
  ...['Moskovskaya pravda', 'Komsomolskaya pravda', 'Leningradskaya pravda', 'Pravda', 'Pravda-5', 'Pravda Vostoka'],
  ...[
    'Kazakhstanskaya pravda',
    'Pravda Ukrainy',
    'Narodnaya gazeta',
    'Novaya gazeta',
    'Nasha gazeta',
    'Russkaya gazeta',
  ],
  ...['Obshchaya gazeta', 'Literaturnaya gazeta', 'Parlamentskaya gazeta', 'Uchitelskaya gazeta', 'Rabochaya gazeta'],
  ...[
    'Lesnaya gazeta',
    'Vechernyaya Moskva',
    'Vecherny Bishkek',
    'Vecherny Minsk',
    'Vecherny Almaty',
    'Vesti',
    'Vremya',
  ],
  ...['Vremya novostei', 'Novoe vremya', 'Moskovskie novosti', 'Moscow News', 'Moscow Tribune', 'Moscow Radio'],
  ...['Rossiiskie vesti', 'Rossia', 'Rossiya', 'Sovetskaya Belorussia', 'Sovetskaya Rossia', 'Krasny voin', 'Zvezda'],
  ...['Trud', 'Den', 'Zavtra', 'Vek', 'Profil', 'Itogi', 'Vlast', 'Dengi', 'Kommersant-Dengi', 'Kommersant-Vlast'],
  ...['Segodnia', 'Zerkalo nedeli', 'Zerkalo', 'Uriadovy kurier', 'Holos Ukrainy', 'Kievskie vedomosti', 'Kyiv Post'],
  ...['The Times', 'The Sunday Times', 'The Irish Times', 'The Japan Times', 'The Baltic Times', 'The Seattle Times'],
  ...[
    'Los Angeles Times',
    'The Washington Times',
    'The Huffington Post',
    'Financial News',
    'Financial Post',
    'New Times',
  ],
  ...['St. Petersburg Times', 'The Independent', 'The Guardian', 'Le Monde', 'Le Figaro', 'Die Welt', 'Die Zeit'],
  ...['International Herald Leader', 'New York Post', 'The New York Sun', 'The New Yorker', 'The Jerusalem Post'],
  ...[
    'UNIAR',
    'UNIAN',
    'ELTA',
    'LETA',
    'BELTA',
    'BETA',
    'BTA',
    'ANSA',
    'DPA',
    'PAP',
    'APN',
    'ANI',
    'IRNA',
    'INA',
    'TASS',
  ],
  ...['Kyoto', 'Tokyo', 'NHK', 'Jiji', 'Yonhap', 'Turan', 'Iran', 'Assa-Irada', 'Sharg', 'Snark', 'Sarke', 'Azg'],
  ...['Prime-Tass', 'Prima', 'Prime-News', 'Interfax-Ukraine', 'Interfax-Zapad', 'Interfax-AiF', 'RIA Dagestan'],
  ...[
    'Armenpress',
    'Azerpress',
    'Uzpress',
    'Infotag',
    'Infopress',
    'Moldpres',
    'Kabar',
    'Khovar',
    'Kazinform',
    'Habar',
  ],
  ...[
    'ORT',
    'RTR',
    'RTL',
    'RTE',
    'NTV',
    'NTV+',
    'MTV',
    'ITV',
    'CTV',
    'BBC',
    'ABC',
    'NBC',
    'CBC',
    'TV-6',
    'TV-1',
    'TNT',
  ],
  ...[
    'Radio Mayak',
    'Radio Rossii',
    'Radio Rossia',
    'Radio Free Europe',
    'Radio Tirana',
    'Voice of Russia',
    'Radio Baku',
  ],
  ...[
    'CBC World Service',
    'RIN Novosti',
    'Voice of America',
    'Voice of Armenia',
    'Voice of Iran',
    'Voice of Turkey',
    'Vatican Radio',
    'Radio Romania',
  ],
  ...['Gazeta.ru', 'Strana.ru', 'Utro.ru', 'Vesti.ru', 'Smi.ru', 'Politika.ru', 'Inopressa.ru', 'Lenta', 'Grani'],
  ...['Estonian agencies', 'Eastern agencies', 'Belarusian agencies', 'Georgian agencies', 'Ukrainian agencies'],
  ...['Russian media', 'Russian television', 'Western media', 'Western press', 'Russian Radio', 'Iranian agencies'],
  ...['Express', 'Express Chronicle', 'Expert', 'Ekspress-Khronika', 'Kultura', 'Sovershenno otkryto', 'Patriot'],
  ...['Sobesednik', 'Kommersant-Ukraina', 'Delovoe vremya', 'Novaya Sibir', 'Novaya Kamchatka', 'Echo Planety', 'Ekho'],
  ...['Radio Svoboda', 'Radio Slovo', 'Reuter TV', 'Vremya N', 'RIA Oreanda', 'Inter', 'Interflux', 'Economic Times'],
];

describe('real names of the press', () => {
  const registry = createSourceRegistry(BUILT_IN_SOURCES);

  it('are many', () => assert.ok(new Set(REAL_NAMES).size > 150));

  for (const name of REAL_NAMES) {
    it(`${name} is let stand`, () => assert.equal(registry.suggest(name)?.name ?? null, null));
  }
});
