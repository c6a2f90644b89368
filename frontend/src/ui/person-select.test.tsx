import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { showAlone } from '@/testing/render-alone';
import { api, server } from '@/testing/server';
import { PersonSelect } from './person-select';

const asked = (items: { id: string; name: string; unitNameZh: string | null }[]) => {
  const queries: string[] = [];
  server.use(
    http.get(api('/case-persons'), ({ request }) => {
      queries.push(new URL(request.url).search);
      return HttpResponse.json({ items });
    }),
  );
  return queries;
};

describe('a person to be named', () => {
  it('is one of those who may take the part', async () => {
    const queries = asked([{ id: 'person-1', name: '任平', unitNameZh: '国库科' }]);
    const user = showAlone(<PersonSelect capacity="reviewer" />);

    await user.click(screen.getByRole('combobox'));

    expect(await screen.findByText('任平（国库科）')).toBeInTheDocument();
    expect(queries).toEqual(['?capacity=reviewer']);
  });

  it('is missing in words where nobody may take the part', async () => {
    asked([]);
    const user = showAlone(<PersonSelect capacity="reviewer" />);

    await user.click(screen.getByRole('combobox'));

    expect(await screen.findByText(/没有符合条件、账号又有相应权限的人员/)).toBeInTheDocument();
  });

  it('is anybody where no part is asked for', async () => {
    const queries = asked([{ id: 'person-1', name: '任平', unitNameZh: null }]);
    const user = showAlone(<PersonSelect />);

    await user.click(screen.getByRole('combobox'));

    expect(await screen.findByText('任平')).toBeInTheDocument();
    expect(queries).toEqual(['']);
  });
});
