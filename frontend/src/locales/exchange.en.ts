import type { exchangeZhCN } from './exchange.zh-cn';
import type { Words } from './words';

export const exchangeEn: Words<typeof exchangeZhCN> = {
  exchange: {
    purpose: 'Import with Excel at once: checked first, confirmed after, taken back as a whole',
    handIn: 'Import a workbook',
    handedIn: 'Workbooks handed in',
    none: 'No workbook was handed in yet. Download the template, fill it in and upload it.',
    import: 'Import',
    kind: 'What to import',
    about: {
      units:
        'Units are known by their codes: one that is recorded just so is passed over, one with other particulars is named. At most 5,000 at a time.',
      posts:
        'Persons are known by their work numbers, posts by unit code, role and ordinal; appointments come along.',
      acts: 'Acts of past years: marked as imported, without a verdict.',
    },
    step1: 'Download the template',
    step1Why: 'Its choices come from the rules in force; columns with * are required.',
    template: 'Download the template',
    step2: 'Upload',
    step2Why: 'Only .xlsx, at most 10 MB, without macros and without a password.',
    choose: 'Choose a workbook',
    upload: 'Upload and check',
    step3: 'Check',
    step3Why:
      'Row by row, recording nothing; a workbook with the faults marked can be downloaded and mended.',
    step4: 'Confirm',
    step4Why:
      'Once every row is right: all rows are recorded or none, and they can be taken back as a whole.',
    file: 'File',
    status: 'Status',
    rows: 'Rows',
    newRows: 'New',
    knownRows: 'Known',
    faultyRows: 'At fault',
    checkedAt: 'Checked at',
    checkedBy: 'Uploaded by',
    confirmedAt: 'Confirmed at',
    endedAt: 'Ended at',
    undoneAt: 'Taken back at',
    marked: 'Download with faults marked',
    confirm: 'Import {{count}} rows',
    running: 'Importing',
    runningWhy: 'It is being recorded. You may leave this page; the result stays here.',
    next: {
      ready: 'Every row is right and nothing is recorded yet. Confirming records {{rows}} new rows.',
      letGo:
        'The workbook itself is no longer kept, because it may name persons, and nothing of it is recorded. Upload it again if it is to be.',
      nothingNew: 'Every row is recorded just so already; confirming changes nothing.',
      faulty:
        '{{count}} rows are at fault and nothing is recorded. Download the workbook with its faults marked, mend it and upload it again.',
      confirmed: 'Confirmed; it is being recorded.',
      applied: 'All is recorded, {{rows}} rows are new. It can be taken back as a whole.',
      stopped:
        'Things changed after it was confirmed: {{count}} rows no longer fit and nothing was recorded.',
      undone: 'This import was taken back as a whole.',
    },
    found: 'What was found',
    faults: 'Rows at fault',
    faultsShown: '{{count}} rows at fault, {{shown}} faults listed',
    sheet: 'Sheet',
    row: 'Row',
    column: 'Column',
    fault: 'Fault',
    wholeRow: 'Whole row',
    undo: 'Take back',
    undoIs: 'Take back: {{file}}',
    undoExplain:
      'The {{count}} rows that this import brought are taken back as if they had never been imported. What later records rest on cannot be taken back and is named.',
    undoneNow: 'Taken back',
  },
};
