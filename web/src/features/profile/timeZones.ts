export interface TimeZoneOption {
  zone: string;
  words: string;
}

export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * The IANA time zones by region, as options. `present` is among them even when this browser does not list it,
 * as it may not for UTC or for an old name.
 */
export function timeZonesByRegion(present: string): [region: string, zones: TimeZoneOption[]][] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), ownTimeZone(), present, 'UTC']);
  const options = [...zones].sort().map((zone) => {
    const [region = '', ...place] = zone.split('/');
    const words = (place.length === 0 ? region : place.join(', ')).replaceAll('_', ' ');
    return { zone, words, region: place.length === 0 ? 'Universal' : region };
  });
  return [...Map.groupBy(options, ({ region }) => region)].map(([region, members]) => [
    region,
    members.map(({ zone, words }) => ({ zone, words })),
  ]);
}
