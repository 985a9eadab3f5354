import assert from 'node:assert/strict';
import { BUILT_IN_SOURCES } from '../../../server/src/publication/builtInSources.ts';
import { foldName } from '../../../server/src/publication/foldName.ts';
import { createSourceRegistry } from '../../../server/src/publication/sources.ts';

const registry = createSourceRegistry(BUILT_IN_SOURCES);
const canonical = (name: string) => registry.lookup(name)?.name ?? null;
const suggested = (name: string) => registry.suggest(name)?.name ?? null;

describe('looking a source up', () => {
  const cases: [written: string, name: string][] = [
    ['Interfax', 'Interfax'],
    ['INTERFAX', 'Interfax'],
    ['Itar-Tass', 'Itar-Tass'],
    ['ITAR-TASS', 'Itar-Tass'],
    ['Itar Tass', 'Itar-Tass'],
    ['Itar\u2011Tass', 'Itar-Tass'],
    ['Reuter', 'Reuters'],
    ['Reuters', 'Reuters'],
    ['RTR', 'RTR'],
    ['Russian TV', 'RTR'],
    ['Russian Television', 'RTR'],
    ['Kommersant', 'Kommersant-daily'],
    ['Kommersant daily', 'Kommersant-daily'],
    ['Kommersant-Daily', 'Kommersant-daily'],
    ['Nezavisimaya Gazeta', 'Nezavisimaya gazeta'],
    ['Moskovsky Komsomolets', 'Moskovsky komsomolets'],
    ['Ekho Moskvy', 'Radio Ekho Moskvy'],
    ['The Moscow Times', 'Moscow Times'],
    ['Washington Post', 'The Washington Post'],
    ['the New York Times', 'The New York Times'],
    ['Agence France-Presse', 'Agence France Presse'],
    ['AFP', 'Agence France Presse'],
    ['Noyan Tapan', 'Noyan-Tapan'],
    ['polit.ru', 'Polit.ru'],
    ['Izvestiya', 'Izvestia'],
    ['Versia', 'Versiya'],
    ['Ekspért', 'Ekspert'],
    ['RIA “Novosti”', 'RIA Novosti'],
    ['"Itogi"', 'Itogi'],
    ['«Trud»', 'Trud'],
    ['Seg\u00ADodnya', 'Segodnya'],
    ['www.polit.ru', 'Polit.ru'],
    ['http://polit.ru', 'Polit.ru'],
    ['https://www.polit.ru/news/5.html', 'Polit.ru'],
    ['  Segodnya ', 'Segodnya'],
    ['Russian  agencies', 'Russian agencies'],
    ['Russian and Western agencies', 'Russian and Western agencies'],
    ['Radios Bishkek and Dushanbe', 'Radios Bishkek and Dushanbe'],
  ];
  for (const [written, name] of cases) it(`${written} is ${name}`, () => assert.equal(canonical(written), name));

  it('keeps the BBC and its World Service apart', () => {
    assert.equal(canonical('BBC'), 'BBC');
    assert.equal(canonical('BBC World Service'), 'BBC World Service');
  });

  it('does not know what is not listed', () => {
    for (const name of ['', ' ', 'the', 'Delo', 'Daily', 'Radio', 'Interfaks', 'Moskovskaya']) {
      assert.equal(registry.lookup(name), null, name);
    }
  });
});

describe('the built-in sources', () => {
  it('find themselves under every name, and no two share one', () => {
    const owners = new Map<string, string>();
    for (const source of BUILT_IN_SOURCES) {
      for (const name of [source.name, ...source.aliases]) {
        assert.equal(registry.lookup(name), source, name);
        assert.equal(registry.suggest(name), null, name);
        assert.equal(owners.get(foldName(name)) ?? source.name, source.name, name);
        owners.set(foldName(name), source.name);
      }
    }
  });

  it('are listed once, with no alias that the registry finds by itself', () => {
    assert.equal(new Set(BUILT_IN_SOURCES.map(({ name }) => name)).size, BUILT_IN_SOURCES.length);
    for (const { name, aliases } of BUILT_IN_SOURCES) {
      const names = [name, ...aliases].map(foldName);
      assert.equal(new Set(names).size, names.length, name);
    }
  });
});

describe('a misspelt source', () => {
  const typos: [typed: string, meant: string][] = [
    ['Nezavsimaya gazeta', 'Nezavisimaya gazeta'],
    ['Nezavisimaya gazetta', 'Nezavisimaya gazeta'],
    ['Nezavisimaja gazeta', 'Nezavisimaya gazeta'],
    ['Interfx', 'Interfax'],
    ['Inetrfax', 'Interfax'],
    ['nterfax', 'Interfax'],
    ['Itar-Tas', 'Itar-Tass'],
    ['Itra-Tass', 'Itar-Tass'],
    ['Kommersnat', 'Kommersant-daily'],
    ['Kommersant-dialy', 'Kommersant-daily'],
    ['Izvesita', 'Izvestia'],
    ['Izvesta', 'Izvestia'],
    ['Moscow Tiems', 'Moscow Times'],
    ['Moscowtimes', 'Moscow Times'],
    ['Washingtn Post', 'The Washington Post'],
    ['The Finacial Times', 'Financial Times'],
    ['Rossiskaya gazeta', 'Rossiiskaya gazeta'],
    ['Rossiiskaaya gazetta', 'Rossiiskaya gazeta'],
    ['Rossiskya gazeta', 'Rossiiskaya gazeta'],
    ['Kommrsnt', 'Kommersant-daily'],
    ['Krasnaya zveda', 'Krasnaya zvezda'],
    ['Moskovsky komsomoletz', 'Moskovsky komsomolets'],
    ['Sovershenno sekretna', 'Sovershenno sekretno'],
    ['Ruters', 'Reuters'],
    ['Vedmosti', 'Vedomosti'],
    ['Rusian agencies', 'Russian agencies'],
    ['Xinua', 'Xinhua'],
    ['Noyan-Tappan', 'Noyan-Tapan'],
    ['Radio Ekho Moskvi', 'Radio Ekho Moskvy'],
  ];
  for (const [typed, meant] of typos) it(`${typed}: ${meant}`, () => assert.equal(suggested(typed), meant));

  it('gives way to an unlisted source that the registry is told of', () => {
    const source = { name: 'Interfox', kind: 'website', aliases: [] } as const;
    assert.equal(suggested('Interfox'), 'Interfax');
    assert.equal(createSourceRegistry([...BUILT_IN_SOURCES, source]).suggest('Interfox'), null);
  });

  it('is not guessed from too many errors', () => {
    for (const name of ['Nezavsimya gazata', 'Komrsnt', 'Moscaw Timas Newz', 'Intrfx', 'Segdny']) {
      assert.equal(suggested(name), null, name);
    }
  });

  it('is guessed by the fewest errors', () => {
    const near = createSourceRegistry([
      { name: 'Chronicles', kind: 'magazine', aliases: [] },
      { name: 'Chronicler', kind: 'magazine', aliases: ['Chronicle'] },
    ]);
    assert.equal(near.suggest('Chronicl')?.name, 'Chronicler');
    assert.equal(near.suggest('Chroniclez'), null);
  });

  it('is not guessed between two that are as near', () => {
    const near = createSourceRegistry([
      { name: 'Morning Herald', kind: 'newspaper', aliases: [] },
      { name: 'Morning Gerald', kind: 'newspaper', aliases: ['Morning Geralt'] },
    ]);
    assert.equal(near.suggest('Morning Kerald'), null);
    assert.equal(near.suggest('Morning Geraldd')?.name, 'Morning Gerald');
  });
});

describe('a registry of other sources', () => {
  const base = { name: 'Northern Wire', kind: 'agency', aliases: ['NW'] } as const;

  it('lets later sources replace earlier ones, and take over aliases', () => {
    const later = { name: 'Northern Wire', kind: 'website', aliases: ['Wire'] } as const;
    const taker = { name: 'New World', kind: 'radio', aliases: ['Wire'] } as const;
    const own = createSourceRegistry([base, later, taker]);
    assert.deepEqual(own.all, [later, taker]);
    assert.equal(own.lookup('NW'), null);
    assert.equal(own.lookup('wire'), taker);
  });

  it('holds a name above an alias', () => {
    const other = { name: 'Other', kind: 'radio', aliases: ['northern wire'] } as const;
    assert.equal(createSourceRegistry([base, other]).lookup('Northern Wire'), base);
    assert.equal(createSourceRegistry([base, other]).lookup('NORTHERN WIRE'), base);
  });

  it('reads curly apostrophes and accents as plain ones', () => {
    const own = createSourceRegistry([{ name: "L'Étoile d'Or", kind: 'newspaper', aliases: [] }]);
    assert.equal(own.lookup('L\u2019Etoile d\u2019or')?.kind, 'newspaper');
  });

  it('may be empty', () => {
    assert.equal(createSourceRegistry([]).lookup('Interfax'), null);
    assert.equal(createSourceRegistry([]).suggest('Interfax'), null);
  });
});
