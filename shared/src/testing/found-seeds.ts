/** Draws of sessions in which chance found a fault once. */
export const foundSeeds = {
  /** An imported cell of two matters is assigned before it is divided. */
  twoMatters: [0, 31_561_729, 519_142_969, 824_117_205, ...Array<number>(20).fill(0)],
  /** The parts of a whole are erased, and their words stay in it. */
  wordsOfParts: [0, 368_760_845, 279_880_246, 1_549_187_083, ...Array<number>(20).fill(0)],
  /** A part is rerouted, its whole is erased with it, and the other part stays. */
  sibling: [
    ...[0, 875_490_660, 661_630_532, 1_000_345_484, 1_588_404_040, 1_261_027_196],
    ...Array<number>(20).fill(0),
  ],
  /** One part of what an organisation brings is rerouted, and whoever speaks for it speaks for the other part still. */
  spokesperson: [
    ...[0, 783_845_400, 539_886_036, 491_402_934, 1_579_975_878, 1_950_755_794],
    ...Array<number>(20).fill(0),
  ],
  /** A promise is discarded, and the import that its petition came with undone. */
  discarded: [
    ...[0, 704_572_125, 192_363_449, 18_728_721, 441_916_187, 0, 0, 0, 0, 0, 0, 926_381_399],
    ...Array<number>(13).fill(0),
  ],
  /** A reply is taken back, and another one comes in. */
  replyAgain: [
    ...[0, 978_669_552, 1_363_791_079, 1_302_084_044, 1_440_941_688, 1_157_950_343, 73_436_529],
    ...[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 822_772_967, 0, 0, 0, 0, 0, 0],
  ],
  /** What is put together again had been assigned in parts. */
  rejoined: [
    ...[0, 1_479_593_246, 1_635_918_938, 2_007_938_022, 1_090_431_435, 0, 1_236_318_063, 0, 2_073_574_289],
    ...Array<number>(16).fill(0),
  ],
  /** A part of a part is merged, and what its whole was a part of is rerouted. */
  partOfPart: [
    ...[0, 590_760_820, 1_396_013_387, 736_004_030, 1_481_272_655, 644_460_659],
    ...Array<number>(20).fill(0),
  ],
};
