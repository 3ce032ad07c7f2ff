package stet.library.index;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The Lucene index itself. For one thread. */
final class LucenePages implements Pages {
    /** Of what stands in the documents; with another one the index is made anew. */
    private static final String SCHEMA = "3";
    private static final String SCHEMA_KEY = "stet.schema";
    private static final double BUFFER_MEGABYTES = 48;
    /** Of a size, before they are merged: searching twice as many costs little, merging them a tenth of all work. */
    private static final double SEGMENTS = 20;

    /** Held, as the settings of a logger that nobody holds are forgotten. It speaks of a module that Stet can do without. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private final Directory directory;
    private final boolean lasting;
    private final IndexWriter writer;
    private final Asked asked;
    private DirectoryReader reader;

    private LucenePages(Directory directory, boolean lasting) throws IOException {
        this.directory = directory;
        this.lasting = lasting;
        Analyzer analyzer = WordAnalyzer.ofFields();
        asked = new Asked(analyzer);
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS)).setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        try {
            writer.setLiveCommitData(Map.of(SCHEMA_KEY, SCHEMA).entrySet());
            reader = DirectoryReader.open(writer);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    static LucenePages open(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
            return known(folder);
        } catch (LockObtainFailedException _) {
            return inMemory();
        } catch (IOException | RuntimeException _) {
            return anew(folder);
        }
    }

    /** One that is gone when it is closed. */
    static LucenePages inMemory() throws IOException {
        return new LucenePages(new ByteBuffersDirectory(), false);
    }

    private static LucenePages known(Path folder) throws IOException {
        Directory directory = new MMapDirectory(folder);
        try {
            if (DirectoryReader.indexExists(directory)
                    && !SCHEMA.equals(SegmentInfos.readLatestCommit(directory).getUserData().get(SCHEMA_KEY))) {
                throw new IOException("another schema");
            }
            LucenePages pages = new LucenePages(directory, true);
            pages.probe();
            return pages;
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Reads what every opening reads, so that damage shows here. */
    private void probe() throws IOException {
        try {
            values(Field.CARD, _ -> {
            });
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    private static LucenePages anew(Path folder) throws IOException {
        try {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            return new LucenePages(new MMapDirectory(folder), true);
        } catch (IOException | RuntimeException _) {
            return inMemory();
        }
    }

    @Override
    public boolean isLasting() {
        return lasting;
    }

    @Override
    public void values(String field, Consumer<byte[]> sink) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
            while (values != null && values.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
                if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(values.docID())) {
                    sink.accept(BytesRef.deepCopyOf(values.binaryValue()).bytes);
                }
            }
        }
    }

    @Override
    public void put(Leaf leaf, boolean known) throws IOException {
        Document document = new Document();
        document.add(new StringField(Field.NAME, leaf.name(), Store.YES));
        document.add(new SortedDocValuesField(Field.NAME, new BytesRef(leaf.name())));
        document.add(new StringField(Field.FILE, leaf.file(), Store.NO));
        document.add(new BinaryDocValuesField(Field.CARD, new BytesRef(leaf.card())));
        document.add(new BinaryDocValuesField(Field.GIST, new BytesRef(leaf.gist())));
        document.add(new StoredField(Field.TEXT, leaf.text()));
        document.add(new TextField(Field.HEADLINE, leaf.words().headline(), Store.NO));
        document.add(new TextField(Field.NAMES, leaf.words().names(), Store.NO));
        document.add(new TextField(Field.STORY, leaf.words().story(), Store.NO));
        if (known) {
            writer.updateDocument(new Term(Field.NAME, leaf.name()), document);
        } else {
            writer.addDocument(document); // needs not look for the old one in every segment
        }
    }

    @Override
    public void removeFile(String file) throws IOException {
        writer.deleteDocuments(new Term(Field.FILE, file));
    }

    @Override
    public void note(String key, byte[] content) throws IOException {
        Document document = new Document();
        document.add(new StringField(Field.NOTE, key, Store.NO));
        document.add(new StoredField(Field.CONTENT, content));
        writer.updateDocument(new Term(Field.NOTE, key), document);
    }

    @Override
    public Optional<byte[]> noted(String key) throws IOException {
        return stored(new Term(Field.NOTE, key), Field.CONTENT);
    }

    @Override
    public Optional<byte[]> text(String name) throws IOException {
        return stored(new Term(Field.NAME, name), Field.TEXT);
    }

    private Optional<byte[]> stored(Term key, String field) throws IOException {
        TopDocs found = new IndexSearcher(reader).search(new TermQuery(key), 1);
        if (found.scoreDocs.length == 0) {
            return Optional.empty();
        }
        @Nullable
        BytesRef value = reader.storedFields().document(found.scoreDocs[0].doc, Set.of(field))
                .getBinaryValue(field);
        return Optional.ofNullable(value).map(v -> BytesRef.deepCopyOf(v).bytes);
    }

    @Override
    public List<String> search(String typed, int most) throws IOException {
        // of equals the first by name, so that the order does not hang on how the index was merged
        Sort order = new Sort(SortField.FIELD_SCORE, new SortField(Field.NAME, SortField.Type.STRING));
        List<String> names = new ArrayList<>();
        for (ScoreDoc found : new IndexSearcher(reader).search(asked.query(typed), most, order).scoreDocs) {
            names.add(Objects.requireNonNull(
                    reader.storedFields().document(found.doc, Set.of(Field.NAME)).get(Field.NAME)));
        }
        return names;
    }

    @Override
    public void refresh() throws IOException {
        DirectoryReader changed = DirectoryReader.openIfChanged(reader, writer);
        if (changed != null) {
            reader.close();
            reader = changed;
        }
    }

    @Override
    public void commit() throws IOException {
        writer.setLiveCommitData(Map.of(SCHEMA_KEY, SCHEMA).entrySet());
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        writer.rollback(); // what was to last has been committed
        directory.close();
    }
}
