/** What a run of the benchmarks found, and the page that says so. */
package stet.bench.result;
