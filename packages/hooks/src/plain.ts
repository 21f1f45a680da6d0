/**
 * What a live SDK object looks like once it is copied: deeply readonly, without methods and without
 * the SDK's `_internal` fields.
 */
export type Plain<T> = T extends
  | string
  | number
  | boolean
  | bigint
  | symbol
  | null
  | undefined
  | Error
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? {
          readonly [Key in keyof T as Key extends `_${string}`
            ? never
            : T[Key] extends (...args: never[]) => unknown
              ? never
              : Key]: Plain<T[Key]>;
        }
      : T;
