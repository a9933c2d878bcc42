package org.quarterdeck.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * What is drawn: the folder that holds {@code processes/} and {@code forms/}.
 *
 * @param beans class name by bean name, of all that an expression in a drawing may call
 */
record Drawings(Path root, Map<String, String> beans) {

    static Drawings ofTheHouse() {
        return new Drawings(Path.of(""), beansOfTheHouse());
    }

    Stream<Drawing> processes() {
        return files("processes", ".bpmn").map(file -> Drawing.read(file, this));
    }

    Stream<Table> tables() {
        return files("processes", ".dmn").map(Table::read);
    }

    Stream<Form> forms() {
        return files("forms", ".form").map(Form::read);
    }

    private Stream<Path> files(String folder, String ending) {
        Path start = root.resolve(folder);
        if (Files.notExists(start)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.walk(start)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> beansOfTheHouse() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        var names = new AnnotationBeanNameGenerator();
        return scanner.findCandidateComponents("org.quarterdeck").stream()
                .collect(Collectors.toMap(
                        bean -> names.generateBeanName(bean, new SimpleBeanDefinitionRegistry()),
                        Drawings::simpleName));
    }

    private static String simpleName(BeanDefinition bean) {
        return ClassUtils.getShortName(String.valueOf(bean.getBeanClassName()));
    }
}
