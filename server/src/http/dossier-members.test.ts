import { expect, test } from 'vitest';
import { checkPage } from '../dossier/check-page.ts';
import { dossierFolders } from './dossier-members.ts';

test('DS11 the page that checks a dossier tells what stands in each of its folders, in both languages', async () => {
  const page = await checkPage();
  const told = (folder: string) => page.split(`${folder}: `).length - 1;
  const folders = ['00-MUC-LUC', 'giay-to', 'nhat-ky', ...Object.values(dossierFolders)];
  expect(folders.filter((folder) => told(folder) < 2)).toEqual([]);
});
