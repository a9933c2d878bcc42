package org.quarterdeck.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** Hands the one running jar to all who only want to visit it, and closes it behind the last. */
final class OpenJar implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Jar.class;
    }

    @Override
    public Jar resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(OpenJar.class))
                .getOrComputeIfAbsent(Shared.class, key -> Shared.open(), Shared.class)
                .jar();
    }

    private record Shared(Jar jar, Path data) implements ExtensionContext.Store.CloseableResource {

        static Shared open() {
            try {
                Path data = Files.createTempDirectory("quarterdeck");
                return new Shared(Jar.open(data), data);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws IOException {
            jar.close();
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
