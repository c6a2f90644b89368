/** The shape of a catalogue, whatever its language. */
export type Words<T> = { [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
