import { answer, client, intentHeaders, type Intent } from './client';

export interface FileToHandIn {
  file: File;
  kind: string;
  title: string;
  unitId: string;
  formedOn: string;
}

/** Registers a document of a unit; several features attach one to what they record. */
export const handIn = ({ file, kind, title, unitId, formedOn }: FileToHandIn, intent: Intent) =>
  answer(
    client.POST('/api/v1/evidence', {
      body: { file: file.name, kind, title, unitId, formedOn },
      bodySerializer: () => {
        const form = new FormData();
        for (const [name, value] of Object.entries({ kind, title, unitId, formedOn }))
          form.append(name, value);
        form.append('file', file, file.name);
        return form;
      },
      headers: intentHeaders(intent),
    }),
  );
