/** A file is not what LevelDB has written. The message goes on after "In the file “x” ". */
export class Damage extends Error {}
