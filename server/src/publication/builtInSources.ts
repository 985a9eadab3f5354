/** The sources that are known without configuration: those that the *Monitor* cites, and others of the same press and years. */
import type { Source, SourceKind } from './sources.ts';

/** A name, followed by its other names. */
type Names = readonly [name: string, ...aliases: string[]];

const AGENCIES: readonly Names[] = [
  ['Interfax'],
  ['Itar-Tass'],
  ['Reuters', 'Reuter'],
  ['AP', 'Associated Press'],
  ['BNS', 'Baltic News Service'],
  ['UPI', 'United Press International'],
  ['Kyodo', 'Kyodo News'],
  ['RIA Novosti', 'RIA'],
  ['Xinhua', 'Xinhua News Agency'],
  ['Noyan-Tapan'],
  ['Agence France Presse', 'AFP'],
  ['UNIAN'],
  ['DINAU'],
  ['Belapan'],
  ['Flux'],
  ['Basapress', 'Basa-press'],
  ['LETA'],
  ['Apsnypress', 'Apsny-press'],
  ['Turan'],
  ['Armenpress'],
  ['Snark'],
  ['ELTA'],
  ['ETA'],
  ['Belta'],
  ['Infotag'],
  ['Interfax-Ukraine'],
  ['Prime-Tass'],
  ['IRNA'],
  ['Anadolu', 'Anatolia', 'Anadolu Agency'],
  ['DPA', 'Deutsche Presse-Agentur'],
  ['PAP'],
];

const NEWSPAPERS: readonly Names[] = [
  ['Kommersant-daily', 'Kommersant'],
  ['Izvestia', 'Izvestiya'],
  ['Moscow Times'],
  ['Nezavisimaya gazeta'],
  ['Segodnya', 'Segodnia'],
  ['Moskovsky komsomolets', 'Moskovskii komsomolets', 'Moskovskiy komsomolets'],
  ['Financial Times'],
  ['The Washington Post'],
  ['Krasnaya zvezda'],
  ['Rossiiskaya gazeta', 'Rossiyskaya gazeta'],
  ['The New York Times'],
  ['International Herald Tribune'],
  ['Vedomosti'],
  ['Versiya', 'Versia'],
  ['Vremya MN'],
  ['Sovershenno sekretno'],
  ['Moskovskaya pravda'],
  ['Zolotoi Rog', 'Zolotoy Rog'],
  ['Komsomolskaya pravda'],
  ['Pravda'],
  ['Trud'],
  ['Novaya gazeta'],
  ['Novye izvestia', 'Novye izvestiya', 'Noviye izvestia'],
  ['Obshchaya gazeta'],
  ['Literaturnaya gazeta'],
  ['Moskovskie novosti', 'Moskovskiye novosti'],
  ['Argumenty i fakty'],
  ['Rossiiskie vesti', 'Rossiiskiye vesti'],
  ['Sovetskaya Rossia', 'Sovetskaya Rossiya'],
  ['Vremya novostei', 'Vremya novostey'],
  ['Nezavisimoe voennoe obozrenie', 'Nezavisimoye voyennoye obozreniye'],
  ['The Wall Street Journal'],
  ['The Guardian'],
];

const MAGAZINES: readonly Names[] = [
  ['Ekspert', 'Expert'],
  ['PlanEcon Energy Report'],
  ['Itogi'],
  ['Profil'],
  ['Ogonek', 'Ogonyok'],
  ['Kommersant-Vlast'],
  ['Novoe vremya', 'Novoye vremya'],
  ['The Economist'],
];

const TELEVISION: readonly Names[] = [
  ['NTV'],
  ['RTR', 'Russian TV', 'Russian Television'],
  ['ORT', 'Russian Public Television'],
  ['TV-6'],
  ['TV Center', 'TV Tsentr'],
  ['CNN'],
];

const RADIO: readonly Names[] = [
  // Two: to read one as the other would say more about a citation than its author wrote.
  ['BBC World Service'],
  ['BBC'],
  ['Radio Ekho Moskvy', 'Ekho Moskvy', 'Echo of Moscow', 'Radio Echo of Moscow'],
  ['Radio Russia', 'Radio Rossii', 'Radio Rossia', 'Radio Rossiya'],
  ['Radio Liberty'],
  ['RFE/RL'],
  ['Radio Mayak', 'Mayak'],
  ['Voice of America'],
  ['Voice of Free Tajikistan'],
  ['Voice of the Islamic Republic of Iran'],
  ['Radios Bishkek and Dushanbe'],
];

const WEBSITES: readonly Names[] = [['Polit.ru'], ['Lenta.ru'], ['NNS.ru'], ['Grani.ru'], ['Gazeta.ru'], ['Strana.ru']];

const COLLECTIVES: readonly Names[] = [
  ['Russian agencies', 'Russian news agencies'],
  ['Western agencies', 'Western news agencies'],
  ['Russian and Western agencies', 'Western and Russian agencies'],
];

const ORGANIZATIONS: readonly Names[] = [['CPJ release']];

const OTHERS: readonly Names[] = [['Echo'], ['Monitor interviews']];

/** Those that were cited most in 225 citations of the *Monitor*, most first: they are offered before the others. */
const MOST_CITED: readonly string[] = [
  'Interfax',
  'Itar-Tass',
  'Russian agencies',
  'Reuters',
  'NTV',
  'RTR',
  'AP',
  'Kommersant-daily',
  'BNS',
  'UPI',
  'Western agencies',
  'BBC World Service',
  'Izvestia',
  'Moscow Times',
  'Kyodo',
  'BBC',
  'ORT',
  'Nezavisimaya gazeta',
];

const ALL: readonly Source[] = [
  ...ofKind('agency', AGENCIES),
  ...ofKind('newspaper', NEWSPAPERS),
  ...ofKind('magazine', MAGAZINES),
  ...ofKind('television', TELEVISION),
  ...ofKind('radio', RADIO),
  ...ofKind('website', WEBSITES),
  ...ofKind('collective', COLLECTIVES),
  ...ofKind('organization', ORGANIZATIONS),
  ...ofKind('other', OTHERS),
];

/** The most cited first, the others by kind. */
export const BUILT_IN_SOURCES: readonly Source[] = [
  ...MOST_CITED.flatMap((name) => ALL.filter((source) => source.name === name)),
  ...ALL.filter((source) => !MOST_CITED.includes(source.name)),
];

function ofKind(kind: SourceKind, names: readonly Names[]): Source[] {
  return names.map(([name, ...aliases]) => ({ name, kind, aliases }));
}
