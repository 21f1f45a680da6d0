/** One kind of records: its name in the store, and the type of what is kept under it. */
export interface Table<Value> {
  readonly name: string;
  /**
   * Takes the store's word for it: what was put into a table is of its type, because everybody goes
   * through the one declaration of the table. Nothing is looked at.
   */
  holds(value: unknown): value is Value;
}

/** All that were declared, by name: each name once. */
const declared = new Map<string, Table<unknown>>();

/** Declares a kind of records, beside the type of the records. */
export function table<Value>(name: string): Table<Value> {
  declared.set(name, { name, holds: (value): value is unknown => value !== undefined });
  return { name, holds: (value): value is Value => value !== undefined };
}

/** Every kind of records that this engine keeps. */
export function allTables(): readonly Table<unknown>[] {
  return [...declared.values()];
}
