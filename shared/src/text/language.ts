/** The languages of the interface: Vietnamese first, English second. */
export type Language = 'vi' | 'en';

/** The same words in every language of the interface. */
export type Translated = Readonly<Record<Language, string>>;
