/** What the person wants to become of the names of the folders. Done twice it is the same as done once. */
export type NamesChange =
  | { readonly kind: 'add'; readonly name: string }
  | { readonly kind: 'remove'; readonly name: string }
  | { readonly kind: 'rename'; readonly name: string; readonly newName: string };

type Names = readonly string[];

/** The names as they are once it is done. A new one comes last, a new name for an old one stands in its place. */
export function changeNames(names: Names, change: NamesChange): Names {
  if (change.kind === 'rename') return renamed(names, change.name, change.newName);
  if (change.kind === 'remove') return names.filter((name) => name !== change.name);
  return names.includes(change.name) ? names : [...names, change.name];
}

/** The person's order of names once it is done: only a new name for an old one changes it. */
export function changeOrder(order: Names, change: NamesChange): Names {
  return change.kind === 'rename' ? renamed(order, change.name, change.newName) : order;
}

/** In the person's order; behind those that it has, the others as they come. */
export function inOrder(names: Names, order: Names): Names {
  if (order.length === 0) return names;
  const ordered = order.filter((name) => names.includes(name));
  return [...ordered, ...names.filter((name) => !ordered.includes(name))];
}

/**
 * The rename that another list tells of, which another instance has made: the SDK puts the new name into the place of
 * the old one, so that just one differs.
 */
export function renameBetween(before: Names, after: Names): NamesChange | undefined {
  if (before.length !== after.length) return undefined;
  const [[name, newName] = [], ...more] = before.flatMap((one, index) => {
    const other = after[index];
    return other === undefined || other === one ? [] : [[one, other] as const];
  });
  if (name === undefined || newName === undefined || more.length > 0) return undefined;
  return { kind: 'rename', name, newName };
}

function renamed(names: Names, name: string, newName: string): Names {
  if (!names.includes(name)) return names;
  return names.map((one) => (one === name ? newName : one));
}
