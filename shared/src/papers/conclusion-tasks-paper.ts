import { textOf, cells, heading, paragraph, runs, type Block } from './paper.ts';
import { conclusionTasks, type ConclusionTask } from '../queries/conclusion-tasks.ts';
import type { PreparedData } from './prepared.ts';
import {
  bodyOf,
  formOfAnswer,
  matterInWords,
  supportOf,
  until,
  untilInWords,
  whatToDo,
  withoutStop,
} from './task-words.ts';

/** The tasks of a conclusion as a notice names them: body by body, and as the table that goes with it. */

/** Each body with what it has to do, in the order of the first matter that it has. */
export function tasksByBody(data: PreparedData): readonly Block[] {
  const byBody = new Map<string, ConclusionTask[]>();
  for (const task of conclusionTasks(data)) {
    const name = textOf([bodyOf(task, data)]);
    byBody.set(name, [...(byBody.get(name) ?? []), task]);
  }
  return [...byBody.values()].flatMap((tasks): readonly Block[] => {
    const [first] = tasks;
    if (!first) return [];
    return [
      { ...heading(2, ''), runs: runs(bodyOf(first, data)) },
      ...tasks.map((task) => paragraph(...inOneSentence(task, data))),
    ];
  });
}

function inOneSentence(task: ConclusionTask, data: PreparedData) {
  const support = supportOf(task, data);
  const { no, released } = task.petition;
  return [
    '- ',
    matterInWords(data, { no, released: released === null ? null : withoutStop(released) }),
    `. ${whatToDo(task)}`,
    support === '' ? '' : `; phối hợp: ${support}`,
    '; chậm nhất ',
    untilInWords(task.due),
    // A written reply says by itself in which form it is given.
    task.kind === 'reply' ? '.' : `; trả lời bằng: ${formOfAnswer(task).toLocaleLowerCase('vi')}.`,
  ];
}

export function taskTable(data: PreparedData): readonly Block[] {
  const tasks = conclusionTasks(data);
  if (tasks.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { title: 'STT', width: 5, centred: true },
        { title: 'Vấn đề', width: 25 },
        { title: 'Việc', width: 22 },
        { title: 'Chủ trì', width: 13 },
        { title: 'Phối hợp', width: 12 },
        { title: 'Hạn', width: 10, centred: true },
        { title: 'Trả lời bằng', width: 13 },
      ],
      rows: tasks.map((task, at) => ({
        cells: [
          ...cells(String(at + 1)),
          matterInWords(data, task.petition),
          ...cells(whatToDo(task)),
          runs(bodyOf(task, data)),
          ...cells(supportOf(task, data)),
          runs(until(task.due)),
          ...cells(formOfAnswer(task)),
        ],
      })),
    },
  ];
}
