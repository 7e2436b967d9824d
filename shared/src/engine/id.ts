declare const of: unique symbol;

/**
 * An identity that says what it names: an id of one thing cannot stand where another's is wanted. A string from
 * outside may still become one, for what it names is found out only by looking it up.
 */
export type Id<Of extends string> = string & { readonly [of]?: Of };
