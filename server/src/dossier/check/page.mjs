// What XAC-MINH.html does with what it is given: a zip, or the files of a folder. Nothing of it leaves the machine.
import { checkMembers, checkZip } from './check-dossier.mjs';
import { toldFinding, toldOutcome } from './told-findings.mjs';

const part = (id) => document.getElementById(id);

function sourceOf(file) {
  const read = async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer());
  return { size: file.size, read };
}

/** The files of a folder, by their path in it. */
function membersOf(files) {
  const read = (file) => async () => new Uint8Array(await file.arrayBuffer());
  return new Map(
    [...files].map((file) => [file.webkitRelativePath.split('/').slice(1).join('/'), read(file)]),
  );
}

function line(into, [vietnamese, english], kind) {
  const row = document.createElement(kind);
  const first = document.createElement('span');
  first.textContent = vietnamese;
  const second = document.createElement('span');
  second.lang = 'en';
  second.textContent = english;
  row.append(first, second);
  into.append(row);
}

async function show(checking) {
  const [outcome, list] = [part('outcome'), part('findings')];
  outcome.className = '';
  outcome.textContent = list.textContent = '';
  line(outcome, ['Đang kiểm tra…', 'Checking…'], 'p');
  const checked = await checking.catch((error) => ({
    findings: [{ code: 'notADossier', path: String(error) }],
    told: null,
  }));
  outcome.textContent = '';
  outcome.className = checked.findings.length === 0 ? 'intact' : 'changed';
  if (checked.told) line(outcome, [checked.told.title, checked.told.readers], 'p');
  line(outcome, toldOutcome(checked), 'p');
  for (const finding of checked.findings) line(list, toldFinding(finding), 'li');
}

part('zip').addEventListener('change', ({ target }) => {
  if (target.files[0]) void show(checkZip(sourceOf(target.files[0])));
});
part('folder').addEventListener('change', ({ target }) => {
  if (target.files.length > 0) void show(checkMembers(membersOf(target.files)));
});
