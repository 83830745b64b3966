declare module '@micropython/micropython-webassembly-pyscript' {
  interface MicroPython {
    runPython(code: string): unknown;
    readonly FS: {
      mkdir(path: string): void;
      writeFile(path: string, text: string): void;
      readFile(path: string, options: { encoding: 'utf8' }): string;
    };
  }
  interface Options {
    /** Bytes of Python's heap. */
    heapsize: number;
    /** Bytes of the stack of calls. */
    pystack: number;
    /** Address of `micropython.wasm`; beside the module where there is none. */
    url?: string;
    linebuffer: false;
    stdout: (bytes: Uint8Array) => void;
  }
  export function loadMicroPython(options: Options): Promise<MicroPython>;
}
