import type { PaperLayout } from '../meeting/plan/vocabulary.ts';

/** How headings of one level are numbered. */
export interface HeadingNumber {
  readonly format: 'upperRoman' | 'decimal' | 'lowerLetter';
  readonly after: string;
  /** The number of the level above stands before it: 1.1. */
  readonly withAbove?: boolean;
}

/** How papers of one kind of issuer look. Sizes are in points, margins and indents in millimetres. */
export interface Layout {
  readonly font: string;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly sizes: {
    readonly body: number;
    readonly parent: number;
    readonly issuer: number;
    readonly number: number;
    readonly placeAndDate: number;
    readonly type: number;
    readonly summary: number;
    readonly table: number;
    readonly signature: number;
    readonly recipientsTitle: number;
    readonly recipients: number;
    readonly page: number;
  };
  readonly line: { readonly rule: 'exact' | 'times'; readonly of: number };
  readonly firstLine: number;
  readonly afterParagraph: number;
  /** What stands at the right of the head. */
  readonly nation: readonly { readonly text: string; readonly size: number }[];
  readonly underIssuer: 'rule' | 'asterisk';
  readonly underTitle: 'rule' | 'dashes';
  /** What a letter is about stands under its number. */
  readonly subject: { readonly size: number; readonly italic: boolean };
  /** 'Số: 48/KH-UBND', 'Số 05-TB/ĐU'. */
  readonly number: {
    readonly label: string;
    readonly afterNumber: string;
    readonly afterType: string;
    /** Letters are numbered by their type as other papers are, or by issuer and the unit that wrote them. */
    readonly ofLetters: 'type' | 'unit';
  };
  readonly grounds: { readonly lead: string; readonly italic: boolean };
  /** What stands between the number and the date of a paper that is cited. */
  readonly citedDate: string;
  /** Levels 1 to 3. */
  readonly headings: readonly [HeadingNumber, HeadingNumber, HeadingNumber];
  readonly endMark: string;
  /** Before the name of the body, or of the head, in whose name somebody else signs; null where nobody does. */
  readonly authority: {
    readonly onBehalf: string;
    readonly forHead: string | null;
    readonly byOrder: string;
    readonly authorised: string | null;
  };
  /** Whether a standing committee signs as itself, or with the name of its council behind it. */
  readonly organSigns: 'alone' | 'withBody';
  readonly officeIsBold: boolean;
  readonly recipients: {
    readonly title: string;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underlined: boolean;
    /** Where a copy is kept, when the plan does not say it; null for the issuer itself. */
    readonly kept: string | null;
  };
  /** Issuers that name no body over them. */
  readonly withoutParent: readonly string[];
}

/** State papers by Decree 30/2020/NĐ-CP, Party papers by Guide 05-HD/VPTW of 27/05/2026. */
export const layouts: Readonly<Record<PaperLayout, Layout>> = {
  state: {
    font: 'Times New Roman',
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    sizes: {
      ...{ body: 14, parent: 13, issuer: 13, number: 13, placeAndDate: 14, type: 14, summary: 14 },
      ...{ table: 12, signature: 14, recipientsTitle: 12, recipients: 11, page: 14 },
    },
    line: { rule: 'times', of: 1.1 },
    firstLine: 10,
    afterParagraph: 6,
    nation: [
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 13 },
      { text: 'Độc lập - Tự do - Hạnh phúc', size: 14 },
    ],
    underIssuer: 'rule',
    underTitle: 'rule',
    subject: { size: 12, italic: false },
    number: { label: 'Số: ', afterNumber: '/', afterType: '-', ofLetters: 'unit' },
    grounds: { lead: '', italic: true },
    citedDate: ' ',
    headings: [
      { format: 'upperRoman', after: '.' },
      { format: 'decimal', after: '.' },
      { format: 'lowerLetter', after: ')' },
    ],
    endMark: './.',
    authority: { onBehalf: 'TM.', forHead: 'KT.', byOrder: 'TL.', authorised: 'TUQ.' },
    organSigns: 'withBody',
    officeIsBold: true,
    recipients: { title: 'Nơi nhận:', bold: true, italic: true, underlined: false, kept: ': VT' },
    withoutParent: ['Ủy ban nhân dân', 'Hội đồng nhân dân'],
  },
  party: {
    font: 'Times New Roman',
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    sizes: {
      ...{ body: 14, parent: 14, issuer: 14, number: 14, placeAndDate: 14, type: 16, summary: 14 },
      ...{ table: 12, signature: 14, recipientsTitle: 14, recipients: 12, page: 14 },
    },
    line: { rule: 'exact', of: 20 },
    firstLine: 10,
    afterParagraph: 6,
    nation: [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', size: 15 }],
    underIssuer: 'asterisk',
    underTitle: 'dashes',
    subject: { size: 12, italic: true },
    number: { label: 'Số ', afterNumber: '-', afterType: '/', ofLetters: 'type' },
    grounds: { lead: '- ', italic: false },
    citedDate: ', ',
    headings: [
      { format: 'upperRoman', after: '-' },
      { format: 'decimal', after: '.' },
      { format: 'decimal', after: '', withAbove: true },
    ],
    endMark: '.',
    authority: { onBehalf: 'T/M', forHead: null, byOrder: 'T/L', authorised: null },
    organSigns: 'alone',
    officeIsBold: false,
    recipients: { title: 'Nơi nhận:', bold: false, italic: false, underlined: true, kept: null },
    withoutParent: ['Tỉnh ủy'],
  },
};
