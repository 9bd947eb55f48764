{
  const instant = Date.parse(INSTANT);
  globalThis.Date = new Proxy(Date, {
    construct: (date, given, target) => Reflect.construct(date, given.length ? given : [instant], target),
    apply: date => new date(instant).toString(),
    get: (date, key) => key === 'now' ? () => instant : Reflect.get(date, key),
  });
}
