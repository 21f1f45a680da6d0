/** What was said of some options: those that are `undefined` are not there. */
export function withoutGaps<Options extends object>(options: Options): WithoutGaps<Options> {
  const said = Object.entries(options).filter(([, value]) => value !== undefined);
  // Only what the type has lost as well is left out.
  return Object.fromEntries(said) as WithoutGaps<Options>;
}

type WithoutGaps<Options> = { [Name in keyof Options]?: Exclude<Options[Name], undefined> };
