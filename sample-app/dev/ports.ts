/** Runs what listens on a port; where it is taken, the error says which variable chooses another. */
export async function listening<T>(port: number, variable: string, listen: () => Promise<T>): Promise<T> {
  try {
    return await listen();
  } catch (error) {
    if (!isPortInUse(error) && !isPortInUse((error as Error).cause)) throw error;
    throw new Error(
      `Port ${port} is in use: stop what listens there, or set ${variable} to another port (0 = any).`,
      { cause: error },
    );
  }
}

const isPortInUse = (error: unknown): boolean => (error as NodeJS.ErrnoException)?.code === 'EADDRINUSE';
