/** What survives a text file: the only thing records are made of. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
