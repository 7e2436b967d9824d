// What a follow-up over Tết 2027 is expected to show, counted by hand.

/**
 * What stands on the list of a morning, counted by hand: group, act and matter, then working days after its day (+) or
 * before it (-). On a day off nothing becomes late: what fell due on the last working day stays where it was.
 */
export const mornings: Readonly<Record<string, readonly string[]>> = {
  // 11/02 and 12/02 are still worked.
  '2027-01-29': ['out send upper -2', 'soon report silent -3'],
  '2027-01-30': [
    ...['out send upper -2', 'soon report silent -3'],
    ...['soon report reopened -5', 'soon report extended -5'],
  ],
  // The last day of the review, which the letter has to leave by.
  '2027-02-02': [
    ...['today send upper', 'soon report silent -1'],
    ...['soon report reopened -3', 'soon report extended -3'],
  ],
  '2027-02-03': [
    ...['late send upper +1', 'today report silent'],
    ...['soon report reopened -2', 'soon report extended -2'],
  ],
  // Tết.
  '2027-02-04': ['today report silent', 'soon report extended -2', 'upper askAgain upper -15'],
  '2027-02-07': [
    ...['today report silent', 'soon look reopened -2', 'soon report extended -2'],
    'upper askAgain upper -15',
  ],
  '2027-02-14': [
    ...['today report silent', 'soon look reopened -2', 'soon report extended -2'],
    'upper askAgain upper -15',
  ],
  '2027-02-15': [
    ...['late report silent +1', 'soon look reopened -1', 'soon report extended -1'],
    'upper askAgain upper -14',
  ],
  '2027-02-16': [
    ...['late report silent +2', 'today look reopened', 'today report extended'],
    ...['upper askAgain upper -13', 'decide decide extended'],
  ],
  '2027-02-17': ['late report silent +3', 'upper askAgain upper -12'],
  '2027-02-19': ['late report silent +5', 'soon report reopened -4', 'upper askAgain upper -10'],
  // A Saturday that is worked: the sixth day of what is late.
  '2027-02-20': [
    ...['late report silent +6 leader', 'soon report reopened -3', 'soon report kept -5'],
    ...['upper askAgain upper -9'],
  ],
  '2027-02-21': [
    ...['late report silent +6 leader', 'soon report reopened -3', 'soon report kept -5'],
    ...['upper askAgain upper -9'],
  ],
  '2027-02-24': [
    ...['today report reopened', 'soon report kept -2', 'soon report nobodys -2'],
    ...['soon tell silent -2', 'upper askAgain upper -6'],
  ],
  // Of what was reported on 24/02 is told by Saturday 27/02.
  '2027-02-25': [
    ...['soon report nobodys -1', 'soon tell silent -1', 'soon tell kept -2'],
    'upper askAgain upper -5',
  ],
  '2027-02-26': [
    ...['today report nobodys', 'today tell silent', 'soon tell kept -1'],
    'upper askAgain upper -4',
  ],
  '2027-02-27': [
    ...['late report nobodys +1', 'late tell silent +1', 'today tell kept'],
    ...['soon report extended -5', 'upper askAgain upper -3'],
  ],
  '2027-03-01': [
    ...['late report nobodys +2', 'late tell kept +1', 'soon report extended -4'],
    'upper askAgain upper -2',
  ],
  // Fifteen working days after 03/02, and again after 04/03.
  '2027-03-03': ['soon report extended -2', 'upper askAgain upper'],
  '2027-03-04': ['soon report extended -1', 'upper askAgain upper +1'],
  '2027-03-05': ['upper askAgain upper -14'],
  '2027-03-25': ['upper askAgain upper'],
  '2027-03-26': ['upper askAgain upper +1'],
  '2027-03-27': ['soon tell upper -3'],
  '2027-03-31': ['today tell upper'],
  '2027-04-01': [],
};

/** Working days within which what is nobody's is given out: something to do from the first morning on. */
export const nobodysLeft: Readonly<Record<string, number>> = {
  ...{ '2027-01-29': 14, '2027-01-30': 14, '2027-02-02': 12, '2027-02-03': 11, '2027-02-04': 11 },
  ...{ '2027-02-07': 11, '2027-02-14': 11, '2027-02-15': 10, '2027-02-16': 9, '2027-02-17': 8 },
  ...{ '2027-02-19': 6, '2027-02-20': 5, '2027-02-21': 5 },
};

/** How far the results are public: days that are left of the last one, which villages were not told, and what comes next. */
export const results: Readonly<
  Record<string, readonly [left: number, untold: string, late: boolean, next: string]>
> = {
  // Five days before the last one on which anybody works.
  '2027-01-29': [9, '', false, 'results'],
  '2027-02-02': [5, '', false, 'send'],
  // The last working day before Tết, in which the last day falls.
  '2027-02-03': [4, '', false, 'results'],
  '2027-02-04': [3, 'Thôn Hai', false, 'results'],
  '2027-02-07': [0, 'Thôn Hai', false, 'results'],
  '2027-02-08': [-1, 'Thôn Hai', true, 'results'],
  '2027-02-15': [-8, 'Thôn Hai', true, 'results'],
  '2027-02-16': [-9, '', true, 'look'],
  // The body was reminded two working days ago; what is nobody's can be given out on any day.
  '2027-02-17': [-10, '', true, 'give'],
  '2027-03-03': [-24, '', true, 'askAgain'],
  '2027-04-01': [-53, '', true, ''],
};
