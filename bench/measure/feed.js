// A feed's files, and what the peers are given of them: the texts that our engine has.

const kindWords = {
  'ex-csrc': 'casa di quartiere centro csrc centro anziani centro socio ricreativo',
  'ex-cam': 'casa di quartiere centro cam centro aggregazione multifunzionale',
  'casa-di-quartiere': 'casa di quartiere centro',
  'sportello-wemi': 'wemi sportello spazio',
  laboratorio: 'laboratorio di quartiere',
  servizio: 'servizio',
};

/** The texts of the manifest and of its parts, as they come over the network. */
export async function load(count) {
  const text = name => fetch(`/feed-${count}/${name}`).then(it => it.text());
  const manifest = await text('manifest.json');
  const parts = JSON.parse(manifest).parts;
  const texts = await Promise.all(parts.map(it => text(it.url)));
  return { manifest, parts, texts };
}

/** Reads the parts: the Italian ones, or all. */
export function parse({ parts, texts }, everyLanguage) {
  const feed = { places: [], activities: [], topics: [], texts: [] };
  parts.forEach((part, position) => {
    const foreign = part.type === 'text' || part.type === 'words';
    const kind = foreign ? 'texts' : part.type;
    if (feed[kind] && (everyLanguage || !foreign)) feed[kind] = feed[kind].concat(JSON.parse(texts[position]));
  });
  return feed;
}

/** One flat document for each activity. */
export function documents({ places, activities, topics, texts }) {
  const translated = new Map();
  for (const it of texts) {
    const key = `${it.type} ${it.id}`;
    translated.set(key, [...(translated.get(key) ?? []), it]);
  }
  const others = (type, id) => translated.get(`${type} ${id}`) ?? [];
  const byId = new Map(places.map(it => [it.id, it]));
  const placeTexts = new Map(places.map(it => [it.id, placeText(it, byId)]));
  const topicTexts = new Map(topics.map(it => [it.id, join([it, ...others('topics', it.id)].flatMap(named))]));
  return activities.map(it => {
    const all = [it, ...others('activities', it.id)];
    return {
      id: it.id,
      name: join(all.map(it => it.name)),
      topics: join((it.about ?? []).map(it => topicTexts.get(it))),
      place: placeTexts.get(it.location) ?? '',
      description: join(all.map(it => it.description)),
      organizer: it.organizer ?? '',
    };
  });
}

function placeText(place, byId) {
  const house = byId.get(place.containedInPlace);
  const names = [place, house].flatMap(it => (it ? [...named(it), it.address] : []));
  const municipio = place.municipio && `Municipio ${place.municipio}`;
  return join([...names, municipio, kindWords[place.type]]);
}

const named = it => [it.name, ...(it.alternateName ?? [])];

const join = texts => texts.filter(it => it).join(' ');
